import type {ReactNode} from 'react';
import type {LineView} from '../../view';
import {Spark} from '../headline/Spark';
import {LineEvidence} from './LineEvidence';
import {PinIcon} from './PinIcon';

export interface LineActions {
  onPin(line: string, isPinned: boolean): void;
  /** What the reader keeps of an opened line. */
  renderFollowUp(line: LineView): ReactNode;
}

interface LineRowProps {
  line: LineView;
  sinceHeading: string | null;
  hasGrade: boolean;
  /** None where nothing is kept. */
  actions: LineActions | null;
}

/** One line: its pin, its sentence as a link that opens it, what it measures, and who follows it; its evidence below. */
export function LineRow({line, sinceHeading, hasGrade, actions}: LineRowProps) {
  const {followUp, evidence, isOpen} = line;
  return (
    <li className={isOpen ? 'line is-open' : 'line'}>
      <div className="line-facts">
        <div className="line-sentence">
          {actions && (
            <button
              type="button"
              className="line-pin"
              aria-pressed={followUp.given.pinned}
              aria-label={`Pin: ${line.sentence}`}
              onClick={() => actions.onPin(line.key, !followUp.given.pinned)}
            >
              <PinIcon isPinned={followUp.given.pinned} />
            </button>
          )}
          <p>
            <a id={`line-${line.key}`} href={line.openHref} aria-expanded={isOpen}>
              {line.sentence}
            </a>{' '}
            {line.tag.includes(',') && <span className={`line-tag is-${line.population}`}>{line.tag}</span>}
            {line.isCaution && <small className="line-caution">May mislead: only {line.declared} declared</small>}
          </p>
        </div>
        <Fact name="points" label="Gap, points" text={line.points} />
        <Fact name="people" label="Gap, people" text={line.people} />
        <div className="line-spark">
          <span className="visually-hidden">{line.sparkText}</span>
          <Spark tile={line} />
        </div>
        {sinceHeading !== null && (
          <p className="line-moved">
            <span className="line-label">{sinceHeading} </span>
            {line.moved.text}
            {line.nth !== '' && <small>{line.nth}</small>}
          </p>
        )}
        {hasGrade && (
          <p className="line-grade">
            <span className="line-label">Baseline </span>
            {line.grade && (
              <>
                <b>{line.grade.letter}</b> <span className="visually-hidden">{line.grade.words}</span>
              </>
            )}
          </p>
        )}
        <p className="line-status">
          <span className="line-label">Status </span>
          {followUp.status}
          {followUp.action !== '' && <small>{followUp.action}</small>}
        </p>
        <p className="line-owner">
          <span className="line-label">Owner and due date </span>
          {followUp.who !== '' && followUp.who}
          {followUp.who === '' && (isOpen || !actions) && <span className="line-nobody">No owner yet</span>}
          {followUp.who === '' && !isOpen && actions && (
            <a href={line.openHref}>
              Assign an owner<span className="visually-hidden">: {line.sentence}</span>
            </a>
          )}
        </p>
      </div>
      {evidence && (
        <LineEvidence evidence={evidence} line={line.key}>
          {actions?.renderFollowUp(line)}
        </LineEvidence>
      )}
    </li>
  );
}

function Fact({name, label, text}: {name: string; label: string; text: string}) {
  return (
    <p className={`line-${name}`}>
      <span className="line-label">{label} </span>
      {text}
    </p>
  );
}
