import {useId} from 'react';
import {lineStatuses} from '../../slice';
import {statusLabels, type FollowUp, type LineFollowUpView} from '../../view';
import {followUps} from '../stock/followUps';
import {followUpLimits} from './followUpFile';

interface FollowUpFormProps {
  /** Key of the line. */
  line: string;
  /** What Undo calls it. */
  name: string;
  followUp: LineFollowUpView;
}

/** Owner, due date, status, action and note of a line. Each keystroke is kept in memory; a file is saved above. */
export function FollowUpForm({line, name, followUp: {given, earlier}}: FollowUpFormProps) {
  const id = useId();
  const edit = (change: Partial<FollowUp>, what: string): void =>
    followUps.edit(line, change, `the ${what} of “${name}”`);
  return (
    <section className="follow-up" aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>Follow-up</h4>
      <div className="follow-up-pair">
        <div>
          <label className="pick-label" htmlFor={`${id}-owner`}>
            Owner
          </label>
          <input
            id={`${id}-owner`}
            value={given.owner}
            maxLength={followUpLimits.owner}
            autoComplete="off"
            onChange={(event) => edit({owner: event.target.value}, 'owner')}
          />
        </div>
        <div>
          <label className="pick-label" htmlFor={`${id}-due`}>
            Due date
          </label>
          <input
            id={`${id}-due`}
            type="date"
            value={given.due ?? ''}
            min="2000-01-01"
            max="2199-12-31"
            onChange={(event) => {
              const {value} = event.target;
              // A year of five figures can be typed; no file would take it back.
              if (value.length <= 10) edit({due: value === '' ? null : value}, 'due date');
            }}
          />
        </div>
      </div>
      <fieldset className="follow-up-status">
        <legend className="pick-label">Status</legend>
        {lineStatuses.map((status) => (
          <label key={status}>
            <input
              type="radio"
              name={`${id}-status`}
              checked={given.status === status}
              onChange={() => edit({status}, 'status')}
            />
            <span>{statusLabels[status]}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="pick-label" htmlFor={`${id}-action`}>
          Action
        </label>
        <input
          id={`${id}-action`}
          value={given.action}
          maxLength={followUpLimits.action}
          autoComplete="off"
          onChange={(event) => edit({action: event.target.value}, 'action')}
        />
      </div>
      <div>
        <label className="pick-label" htmlFor={`${id}-note`}>
          Note for the next stocktake
        </label>
        <textarea
          id={`${id}-note`}
          rows={3}
          value={given.note}
          maxLength={followUpLimits.note}
          onChange={(event) => edit({note: event.target.value}, 'note')}
        />
      </div>
      {earlier !== null && <p className="evidence-note">{earlier}</p>}
      <p className="evidence-note follow-up-hint">
        Write roles rather than names where you can: the file is plain text for whoever opens it.
      </p>
    </section>
  );
}
