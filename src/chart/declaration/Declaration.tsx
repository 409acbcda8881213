import './declaration.css';
import type {DeclarationView} from '../../view';
import {Figure} from '../Figure';
import {populationLabel} from '../population';
import {placeBar} from './placeBar';

/** Each way of not knowing has its own pattern. */
const patternOf = {
  preferNotToSay: 'url(#p-prefer-not)',
  notRecorded: 'url(#p-notrecorded)',
  withheld: 'url(#p-withheld)',
} as const;

type Item = DeclarationView['items'][number];
type Bar = Item['bars'][number];

/** How far each characteristic is known: declared, prefer not to say and not recorded as parts of everyone counted. */
export function Declaration({view}: {view: DeclarationView}) {
  const bars = view.items.flatMap((item) => item.bars);
  const hasWithheld = bars.some((bar) => placeBar(bar)?.some(({part}) => part === 'withheld'));
  return (
    <Figure view={view} isEmpty={view.items.length === 0}>
      <ul className="declaration">
        {view.items.map((item) => (
          <li key={item.key}>
            <h3>
              <a href={item.href}>{item.topic}</a>
            </h3>
            {item.bars.map((bar) => (
              <DeclarationBar key={bar.population} bar={bar} />
            ))}
          </li>
        ))}
      </ul>
      <DeclarationKey hasWithheld={hasWithheld} />
    </Figure>
  );
}

function DeclarationBar({bar}: {bar: Bar}) {
  const parts = placeBar(bar);
  return (
    <div className="declaration-line">
      <p aria-hidden="true">
        <span>{populationLabel[bar.population]}</span>
        <strong className={`text-${bar.population}`}>{bar.label}</strong>
        <span className="declaration-change">{bar.change}</span>
      </p>
      <span className="visually-hidden">{bar.text}</span>
      <svg className="declaration-bar" aria-hidden="true" focusable="false">
        {parts === null ? (
          <rect fill="url(#p-few)" width="100%" height="100%" />
        ) : (
          parts.map(({part, from, width}) => (
            <rect
              key={part}
              {...(part === 'declared'
                ? {className: `part-declared is-${bar.population}`}
                : {className: 'part-unknown', fill: patternOf[part]})}
              x={`${from}%`}
              width={`${width}%`}
              height="100%"
            />
          ))
        )}
        <rect className="declaration-edge" width="100%" height="100%" />
      </svg>
    </div>
  );
}

function DeclarationKey({hasWithheld}: {hasWithheld: boolean}) {
  return (
    <ul className="key declaration-key" aria-label="Key">
      <li>
        <svg width="32" height="12" aria-hidden="true" focusable="false">
          <rect className="part-declared is-workforce" width="14" height="12" />
          <rect className="part-declared is-caseload" x="18" width="14" height="12" />
        </svg>
        Declared (staff) or recorded (children)
      </li>
      <li>
        <KeySwatch fill={patternOf.preferNotToSay} />
        Prefer not to say
      </li>
      <li>
        <KeySwatch fill={patternOf.notRecorded} />
        Not recorded
      </li>
      {hasWithheld && (
        <li>
          <KeySwatch fill={patternOf.withheld} />
          Not answered, one kind or both withheld
        </li>
      )}
    </ul>
  );
}

function KeySwatch({fill}: {fill: string}) {
  return (
    <svg width="14" height="12" aria-hidden="true" focusable="false">
      <rect fill={fill} width="14" height="12" />
      <rect className="declaration-edge" width="14" height="12" />
    </svg>
  );
}
