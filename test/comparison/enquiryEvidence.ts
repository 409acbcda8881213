import {broadFor, dimensionById, type Population} from '../../src/catalogue';
import type {Baseline, BaselineLibrary, EnquiryLine, Evidence} from '../../src/comparison';
import type {Cell, ProtectedLine, ProtectedTable} from '../../src/disclosure';
import type {LineQuestion} from '../../src/slice';
import {areas, evidenceOf, snapshots, usualShape} from '../view/evidence';
import {baselineOf, rule, shown} from './examples';

export const england = areas.nation.code;
/** A service area with many local authorities, and two of them. */
export const [area, other] = areas.atLevel('serviceArea').toSorted((a, b) => b.members.length - a.members.length);
export const inside = area ? areas.inside(area, 'localAuthority') : [];
const dimensions = ['sex', 'ethnicGroup'];

/** Population, staff, dimension, group and area, joined by dots, to the people counted. */
export type Counts = Readonly<Record<string, number | Cell>>;

function groupsOf(dimension: string, population: Population): readonly string[] {
  const found = dimensionById(dimension);
  return found ? broadFor(found, population).map(({id}) => id) : [];
}

/** Every group has the same share of residents everywhere. */
export function evenResidents(over: Partial<Baseline> = {}): BaselineLibrary {
  return {
    find({dimension, population, grouping}) {
      const groups = groupsOf(dimension, population);
      if (grouping !== 'broad' || groups.length === 0) return null;
      const counts = Object.fromEntries(groups.map((id) => [id, 10_000]));
      return {main: baselineOf('even', counts, {dimension, total: 10_000 * groups.length, ...over}), check: null};
    },
  };
}

function peopleIn(question: LineQuestion, level: string): number {
  const whole = question.population === 'caseload' ? 20_000 : question.staff === 'frontline' ? 1500 : 2000;
  return level === 'england' ? whole : level === 'localAuthority' ? whole / 100 : whole / 10;
}

/** Everyone has the residents' shares but for the counts given; staff are placed by service area. */
export function dullEvidence(counts: Counts, over: Partial<Evidence> = {}): Evidence {
  const ask = (question: LineQuestion): ProtectedTable => {
    const asked = question.areas.kind === 'one' ? [areas.nation] : areas.atLevel(question.areas.level);
    const lines = asked.flatMap((each) =>
      question.dimensions.map((dimension): ProtectedLine => {
        const people = peopleIn(question, each.level);
        const groups = groupsOf(dimension, question.population);
        const parts = groups.map((id): [string, Cell] => {
          const given = counts[[question.population, question.staff, dimension, id, each.code].join('.')];
          if (typeof given === 'object') return [id, given];
          return [id, shown(given ?? Math.round(people / groups.length / 5) * 5)];
        });
        return {
          snapshot: question.snapshots[0] ?? '',
          area: each.code,
          value: null,
          dimension,
          people: shown(people * 1.1),
          fte: shown(people),
          declared: shown(people),
          preferNotToSay: shown(0),
          notRecorded: shown(people * 0.1),
          notApplicable: shown(0),
          parts: Object.fromEntries(parts),
        };
      }),
    );
    // Only disclosure can make a real one; a test stands in for it.
    return {question, lines, rule} as unknown as ProtectedTable;
  };
  const base = evidenceOf({...usualShape, dimensions, snapshots});
  return {...base, baselines: evenResidents(), ask, ...over};
}

/** A line, all that hang under it, and all under those. */
export function withUnder(line: EnquiryLine): readonly EnquiryLine[] {
  return [line, ...[...line.under, ...line.roles].flatMap(withUnder)];
}
