import '../key.css';
import type {ReactNode} from 'react';
import type {MeasureSign, MeasureTableView} from '../../view';
import {PopulationMark} from '../PopulationMark';
import {ChanceDiamond} from './MeasureLane';

/** What the signs of one figure mean: a tick is not the same in each. */
export function MeasureKey({entries}: {entries: MeasureTableView['key']}) {
  if (entries.length === 0) return null;
  return (
    <ul className="key measure-key" aria-label="Key">
      {entries.map(({sign, words}) => (
        <li key={sign}>
          <Sign sign={sign} />
          {words}
        </li>
      ))}
    </ul>
  );
}

function Sign({sign}: {sign: MeasureSign}) {
  switch (sign) {
    case 'mark':
      return (
        <Box width={14}>
          <PopulationMark population="caseload" />
        </Box>
      );
    case 'range':
      return (
        <Box width={26}>
          <path className="lane-range is-caseload measure-key-line" d="M-12 0H12M-12 -4V4M12 -4V4" />
        </Box>
      );
    case 'tick':
    case 'dotted':
      return (
        <Box width={10}>
          <path className={`lane-tick is-${sign === 'tick' ? 'solid' : 'dotted'}`} d="M0 -7V7" />
        </Box>
      );
    case 'expected':
      return (
        <Box width={34}>
          <rect className="lane-chance" x="-16" y="-6" width="32" height="12" />
          <ChanceDiamond />
        </Box>
      );
    case 'withheld':
    case 'tooFew':
      return (
        <Box width={26}>
          <rect
            className="key-swatch"
            x="-12"
            y="-5"
            width="24"
            height="10"
            fill={`url(#${sign === 'withheld' ? 'p-withheld' : 'p-few'})`}
          />
        </Box>
      );
    case 'notCollected':
      return (
        <Box width={26}>
          <path className="lane-not-collected" d="M-12 0H12" />
        </Box>
      );
  }
}

function Box({width, children}: {width: number; children: ReactNode}) {
  return (
    <svg width={width} height="14" viewBox={`${-width / 2} -7 ${width} 14`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
