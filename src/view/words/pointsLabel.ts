import {countLabel} from './countLabel';
import {fixedLabel} from './percentLabel';

/** A difference in percentage points with its sign: '+34.3', '−3.4', '0.0'. Empty where there is none. */
export function pointsLabel(points: number | null, decimals: number): string {
  return points === null || !Number.isFinite(points) ? '' : signed(fixedLabel(points, decimals));
}

/** A difference in people with its sign: '+735', '−1,900', '0'. Empty where there is none. */
export function peopleLabel(people: number | null): string {
  return people === null || !Number.isFinite(people) ? '' : signed(countLabel(people));
}

/** A change of share as an arrow with points: '↑ 0.4', '↓ 0.8', '0.0'. */
export function changeLabel(points: number | null, decimals: number): string {
  return pointsLabel(points, decimals).replace('+', '↑ ').replace('−', '↓ ');
}

function signed(text: string): string {
  return /^[0.,]*$/.test(text) || text.startsWith('−') ? text : `+${text}`;
}
