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
        <label>
          <span className="pick-label">Owner</span>
          <input
            value={given.owner}
            maxLength={followUpLimits.owner}
            autoComplete="off"
            onChange={(event) => edit({owner: event.target.value}, 'owner')}
          />
        </label>
        <label>
          <span className="pick-label">Due date</span>
          <input
            type="date"
            value={given.due ?? ''}
            min="2000-01-01"
            max="2199-12-31"
            onChange={(event) => edit({due: event.target.value === '' ? null : event.target.value}, 'due date')}
          />
        </label>
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
      <label>
        <span className="pick-label">Action</span>
        <input
          value={given.action}
          maxLength={followUpLimits.action}
          autoComplete="off"
          onChange={(event) => edit({action: event.target.value}, 'action')}
        />
      </label>
      <label>
        <span className="pick-label">Note for the next stocktake</span>
        <textarea
          rows={3}
          value={given.note}
          maxLength={followUpLimits.note}
          onChange={(event) => edit({note: event.target.value}, 'note')}
        />
      </label>
      {earlier !== null && <p className="evidence-note">{earlier}</p>}
      <p className="evidence-note follow-up-hint">
        Write roles rather than names where you can: the file is plain text for whoever opens it.
      </p>
    </section>
  );
}
