import {childrenRate} from '../../comparison';
import type {Cell} from '../../disclosure';
import {tileOf, type Series} from '../page/tiles';
import type {TileView} from '../types';
import {ageWords} from '../words/ageWords';
import {peopleAt, residentChildren, type CaseloadScope} from './caseloadScope';
import type {LawSide} from './lawSide';

/** The headline numbers of the page, each over the snapshots. */
export function caseloadTiles(scope: CaseloadScope, law: LawSide | null): readonly TileView[] {
  const {evidence, area, side, any} = scope;
  const residents = residentChildren(evidence, area.code);
  const all: Series[] = [
    {key: 'children', label: 'Children, year to snapshot', side, at: (date) => peopleAt(side, any, date)},
    ...(residents === null
      ? []
      : [
          {
            key: 'rate',
            label: `Per 10,000 ${ageWords(residents)}`,
            side,
            at: (date: string) => rateCell(peopleAt(side, any, date), residents.total, scope),
          },
        ]),
    ...(law?.laws.map((label) => ({key: label, label, side, at: (date: string) => law.people(label, date)})) ?? []),
  ];
  return all.filter(({at}) => at(side.snapshots.at).kind !== 'notCollected').map(tileOf);
}

/** A rate in whole children, as a tile shows numbers. */
function rateCell(count: Cell, residents: number, {side}: CaseloadScope): Cell {
  const {per10000, reason} = childrenRate(count, residents, side.lines.rule);
  if (per10000 !== null) return {kind: 'shown', count: Math.round(per10000)};
  return reason === 'withheld' ? count : {kind: 'notApplicable'};
}
