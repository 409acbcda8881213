import './chart.css';
import './key.css';
import type {ReactNode} from 'react';
import type {KeyEntry} from './keyEntries';
import {ComparatorDiamond} from './ComparatorDiamond';
import {PopulationMark} from './PopulationMark';

const words: Readonly<Record<KeyEntry, string>> = {
  workforce: 'Workforce',
  caseload: 'Caseload (children)',
  community: 'Community, like for like',
  otherAges: 'Community, other ages or modelled',
  comparator: 'Another body’s published figure',
  hollow: 'Hollow: not assessed',
  withheld: '[c] withheld',
  tooFew: 'Too few for a share',
  notCollected: 'Not collected',
  range: 'Whisker: range consistent with chance variation around the share (95%)',
};

/** The list of signs, once for a page: `entries` from `keyOf` the figures on it; `comparator` names whose published figures are drawn. */
export function Key({entries, comparator}: {entries: readonly KeyEntry[]; comparator?: string | undefined}) {
  return (
    <ul className="key" aria-label="Key">
      {entries.map((entry) => (
        <li key={entry} className={`key-${entry}`}>
          <KeySign entry={entry} />
          {entry === 'comparator' ? (comparator ?? words.comparator) : words[entry]}
        </li>
      ))}
    </ul>
  );
}

function KeySign({entry}: {entry: KeyEntry}) {
  switch (entry) {
    case 'workforce':
    case 'caseload':
      return (
        <Sign width={30}>
          <path className={`lane-range is-${entry}`} d="M-13 0H13" />
          <PopulationMark population={entry} />
        </Sign>
      );
    case 'community':
    case 'otherAges':
      return (
        <Sign width={10}>
          <path className={`lane-tick is-${entry === 'community' ? 'solid' : 'dotted'}`} d="M0 -7V7" />
        </Sign>
      );
    case 'comparator':
      return (
        <Sign width={16}>
          <ComparatorDiamond />
        </Sign>
      );
    case 'hollow':
      return (
        <Sign width={26}>
          <g transform="translate(-7 0)">
            <PopulationMark population="workforce" hollow />
          </g>
          <g transform="translate(7 0)">
            <PopulationMark population="caseload" hollow />
          </g>
        </Sign>
      );
    case 'withheld':
    case 'tooFew':
      return (
        <Sign width={26}>
          <rect
            className="key-swatch"
            x="-12"
            y="-5"
            width="24"
            height="10"
            fill={`url(#${entry === 'withheld' ? 'p-withheld' : 'p-few'})`}
          />
        </Sign>
      );
    case 'notCollected':
      return (
        <Sign width={26}>
          <path className="lane-not-collected" d="M-12 0H12" />
        </Sign>
      );
    case 'range':
      return null;
  }
}

function Sign({width, children}: {width: number; children: ReactNode}) {
  return (
    <svg width={width} height="14" viewBox={`${-width / 2} -7 ${width} 14`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
