import {describe, expect, it} from 'vitest';
import {areaIndex, organisation, type Area} from '../../../src/catalogue';
import {attackBounds} from '../../../src/disclosure/audit/attackBounds';
import {areaSums} from '../../../src/disclosure/audit/areaSums';
import {emittedLines, type EmittedLine, type Seen} from '../../../src/disclosure/audit/emitted';
import {linkedTables, type Emitted} from '../../../src/disclosure/audit/linkedTables';
import {protectLine} from '../../../src/disclosure/protectLine';
import {leastRule} from '../../../src/disclosure/thresholds';
import {dimensionOf, rawLine} from '../examples';

const areas = areaIndex(organisation);
const made = dimensionOf(2, 1);
const onlyMade = (id: string) => (id === made.id ? made : undefined);

function line(figures: Readonly<Record<string, Seen>>, more: Partial<EmittedLine> = {}): EmittedLine {
  return {
    population: 'workforce',
    snapshot: '2025-03-31',
    area: areas.nation.code,
    staff: 'all',
    split: null,
    value: null,
    dimension: made.id,
    figures,
    ...more,
  };
}

function linked(lines: readonly EmittedLine[], more: Partial<Emitted> = {}) {
  const tables = linkedTables({lines, areas, dimensionOf: () => made, ...more});
  const start = `workforce|2025-03-31|all||${areas.nation.code}`;
  return {
    ...tables,
    cell: (figure: string, who = start) =>
      tables.cells.find(({id}) => id === `${who}|${figure === 'people' ? '' : made.id}|${figure}`),
    sums: tables.relations.map(({total, parts}) => `${short(total)} = ${parts.map(short).join(' + ')}`),
  };
}

/** area:figure, with what is not the whole of the staff. */
function short(id: string): string {
  const [, , staff, split, area, , figure, rest] = id.split('|');
  const who = [staff === 'all' ? '' : staff, split].filter(Boolean).join(',');
  return [who, area === areas.nation.code ? '' : area, figure, rest && `(${rest.replace(/ \(sum \d+\)/, '')})`]
    .filter(Boolean)
    .join(':');
}

describe('what one line tells', () => {
  it('takes a number for the counts that round to it, and a zero for a zero', () => {
    const {cell} = linked([line({people: 25, declared: 10, a: 5, b: 0})]);
    expect(cell('people')).toMatchObject({status: 'rounded', publishedLower: 23, publishedUpper: 27});
    expect(cell('declared')).toMatchObject({publishedLower: 8, publishedUpper: 12});
    expect(cell('a')).toMatchObject({publishedLower: 5, publishedUpper: 7});
    expect(cell('b')).toMatchObject({status: 'published', value: 0});
  });

  it('takes [c] for any number, whatever stands beside it, because any figure may be withheld for others', () => {
    const {cell} = linked([line({people: '[c]', declared: 25, a: 20, b: '[c]', notRecorded: 0})]);
    for (const figure of ['people', 'b']) {
      expect(cell(figure)).toMatchObject({status: 'secondary', sensitive: true});
      expect(cell(figure)).not.toHaveProperty('publishedUpper');
    }
  });

  it('believes a reason that is given', () => {
    const {cell} = linked([line({people: 25, declared: 25, a_0: 'small', a_1: 'secondary', b: 'base'})]);
    expect(cell('a_0')).toMatchObject({status: 'primary', publishedLower: 1, publishedUpper: 4});
    expect(cell('a_1')).not.toHaveProperty('publishedUpper');
    expect(cell('b')).not.toHaveProperty('publishedUpper');
  });

  it('adds up figures that were never shown', () => {
    const {sums, cell} = linked([line({people: 25})]);
    expect(sums).toEqual([
      'people = declared + preferNotToSay + notRecorded + notApplicable',
      'declared = a + b',
      'a = a_0 + a_1',
    ]);
    expect(cell('declared')).toEqual(expect.objectContaining({status: 'unseen'}));
  });

  it('reads a broad group of one category by either name', () => {
    expect(linked([line({b_0: 30})]).cell('b')).toMatchObject({publishedLower: 28});
  });

  it('refuses a figure it does not know and a figure emitted in two ways', () => {
    expect(() => linked([line({wrong: 5})])).toThrow(RangeError);
    expect(() => linked([line({people: 25}), line({people: 30})])).toThrow('two ways');
    expect(() => linked([line({people: 25}, {area: 'nowhere'})])).toThrow('nowhere');
  });
});

describe('what ties lines together', () => {
  const [first] = areas.atLevel('region');
  const inside = areas.inside(first ?? areas.nation, 'upperTier');

  it('counts an area as the areas of a level inside it, and what was not seen as a rest', () => {
    const every = areas.atLevel('region').map(({code}) => line({people: 50}, {area: code}));
    const whole = linked([line({people: 500}), ...every]).sums.find((sum) => sum.startsWith('people = E1'));
    expect(whole?.split(' + ')).toHaveLength(areas.atLevel('region').length);
    const part = linked([line({people: 500}), ...every.slice(1)]).sums.find((sum) => sum.startsWith('people = E1'));
    expect(part).toContain('people:(rest of region)');
    const unplaced = linked([line({people: 500}), ...every], {allPlaced: false}).sums;
    expect(unplaced.find((sum) => sum.startsWith('people = E1'))).toContain('(rest of region)');
  });

  it('leaves areas two levels down to the level between, where that was seen', () => {
    const seen = [areas.nation, first, ...inside].filter((area): area is Area => area !== undefined);
    const sums = areaSums(seen, areas).map(({total, level}) => `${total.level} > ${level}`);
    expect(sums).toContain('england > region');
    expect(sums).toContain('region > upperTier');
    expect(sums).not.toContain('england > upperTier');
    const apart = areaSums([areas.nation, ...inside], areas).map(({total, level}) => `${total.level} > ${level}`);
    expect(apart).toContain('england > upperTier');
  });

  it('counts all staff as frontline and others, who may never have been shown', () => {
    const {sums} = linked([line({people: 50}), line({people: 30}, {staff: 'frontline'})]);
    expect(sums).toContain('people = frontline:people + people:(other staff)');
    const split = linked(
      [
        line({people: 50}),
        line({people: 30}, {split: 'frontline', value: 'Frontline'}),
        line({people: 20}, {split: 'frontline', value: 'Other roles'}),
      ],
      {allValues: true},
    );
    expect(split.sums).toContain('people = frontline:people + not Other roles:people');
  });

  it('counts a frontline role once, among all staff and among the frontline', () => {
    const roles = (staff: 'all' | 'frontline', ...values: readonly string[]) =>
      values.map((value) => line({people: 20}, {staff, split: 'role', value}));
    const {sums, cells} = linked(
      [
        line({people: 60}),
        line({people: 40}, {staff: 'frontline'}),
        ...roles('all', 'Adviser', 'Manager', 'Clerk'),
        ...roles('frontline', 'Adviser'),
      ],
      {allValues: true, frontlineRoles: new Set(['Adviser', 'Manager'])},
    );
    expect(sums).toContain(
      'people = frontline,role=Adviser:people + frontline,role=Manager:people + role=Clerk:people',
    );
    expect(sums).toContain('frontline:people = frontline,role=Adviser:people + frontline,role=Manager:people');
    expect(cells.filter(({id}) => id.includes('Adviser') && id.endsWith('|people'))).toHaveLength(1);
  });

  it('counts roles that are not the frontline among the others, where frontline roles are known', () => {
    const role = (value: string) => line({people: 20}, {split: 'role', value});
    const lines = [line({people: 60}), line({people: 40}, {staff: 'frontline'}), role('Adviser'), role('Clerk')];
    expect(linked(lines, {frontlineRoles: new Set(['Adviser'])}).sums).toContain(
      'people = frontline:people + role=Clerk:people + people:(other staff)',
    );
    expect(linked(lines).sums.join()).not.toContain('frontline:people + role=Clerk');
  });

  it('leaves each sum a rest of its own, so that characteristics seen in other areas do not contradict', async () => {
    const [east = areas.nation, west = areas.nation] = areas.atLevel('region');
    const other = dimensionOf(1, 1);
    const tables = linkedTables({
      lines: [
        line({people: 50}),
        line({people: 20}, {area: east.code}),
        line({people: 50}, {dimension: other.id}),
        line({people: 40}, {dimension: other.id, area: west.code}),
      ],
      areas,
      dimensionOf: (id) => (id === other.id ? other : made),
    });
    const rests = tables.cells.flatMap(({id}) => (/[|]people[|]rest/.test(id) ? [id] : []));
    expect(new Set(rests).size).toBe(2);
    // One rest for both would have to be 25 to 34 less east and 3 to 14 less west at once.
    await expect(attackBounds(tables)).resolves.not.toHaveLength(0);
  });

  it('shares people between characteristics', () => {
    const other = dimensionOf(1, 1);
    const {cells} = linkedTables({
      lines: [line({people: 50}), line({people: 50}, {dimension: other.id})],
      areas,
      dimensionOf: (id) => (id === other.id ? other : made),
    });
    expect(cells.filter(({id}) => id.endsWith('|people'))).toHaveLength(1);
  });
});

describe('emittedLines', () => {
  const raw = rawLine(made, [20, 3, 30]);
  const table = {
    question: {
      population: 'workforce',
      snapshots: [raw.snapshot],
      areas: {kind: 'one', area: raw.area},
      split: null,
      dimensions: ['sex'],
      staff: 'all',
    },
    lines: [protectLine(rawLine(made, [20, 3, 30]), made, 'workforce', leastRule)],
  } as const;

  it('shows every [c] alike unless reasons are asked for', () => {
    const [seen] = emittedLines(table, {dimensionOf: onlyMade});
    expect(seen?.figures).toMatchObject({people: 55, a: 25, b: 30, a_0: 20, a_1: '[c]'});
    expect(emittedLines(table, {dimensionOf: onlyMade, reasons: true})[0]?.figures).toMatchObject({a_1: 'small'});
  });
});
