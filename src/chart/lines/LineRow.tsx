import {useState} from 'react';
import type {LineView} from '../../view';
import {LineEvidence} from './LineEvidence';

/** One line: its sentence as a link, what it measures, and its evidence one key away. */
export function LineRow({line, placeHeading}: {line: LineView; placeHeading: string | null}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={isOpen ? 'line is-open' : 'line'}>
      <div className="line-facts">
        <p className="line-sentence">
          <a href={line.href}>{line.sentence}</a> <span className={`line-tag is-${line.population}`}>{line.tag}</span>
        </p>
        <Fact name="points" label="Gap, points" text={line.points} />
        <Fact name="people" label="Gap, people" text={line.people} />
        <Fact name="range" label="Range of the gap" text={line.range} />
        {placeHeading !== null && <Fact name="place" label={placeHeading} text={line.place} />}
        <p className="line-declared">
          <span className="line-label">Declared </span>
          {line.declared}
          {line.bounds !== null && <small>share could be {line.bounds}</small>}
          {line.isCaution && <small className="line-caution">May mislead: too few declared</small>}
        </p>
        {line.grade && (
          <p className="line-grade">
            <span className="line-label">Baseline </span>
            <b>{line.grade.letter}</b> <small>{line.grade.words}</small>
          </p>
        )}
      </div>
      <details className="figure-fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          Evidence<span className="visually-hidden">: {line.sentence}</span>
        </summary>
        {isOpen && <LineEvidence evidence={line.evidence} />}
      </details>
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
