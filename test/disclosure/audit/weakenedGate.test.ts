import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../../src/catalogue';
import {attackBounds} from '../../../src/disclosure/audit/attackBounds';
import {auditVerdict, type AuditVerdict} from '../../../src/disclosure/audit/auditVerdict';
import {emittedLines} from '../../../src/disclosure/audit/emitted';
import {linkedTables} from '../../../src/disclosure/audit/linkedTables';
import {cellsOfLine, lineOfCells} from '../../../src/disclosure/lineCells';
import {countsAtNodes, lineTree} from '../../../src/disclosure/lineTree';
import {protectLine} from '../../../src/disclosure/protectLine';
import {roundAndWithhold} from '../../../src/disclosure/roundAndWithhold';
import {leastRule} from '../../../src/disclosure/thresholds';
import type {Cell, ProtectedLine} from '../../../src/disclosure/types';
import {dimensionOf, rawLine} from '../examples';

const areas = areaIndex(organisation);
const made = dimensionOf(3, 1);
const tree = lineTree(made, 'workforce');
const question = {
  population: 'workforce',
  snapshots: ['2025-03-31'],
  areas: {kind: 'one', area: areas.nation.code},
  split: null,
  dimensions: [made.id],
  staff: 'all',
} as const;

async function attacked(lines: readonly ProtectedLine[], reasons: boolean): Promise<AuditVerdict> {
  const seen = emittedLines({question, lines}, {reasons, dimensionOf: () => made});
  const bounds = await attackBounds(linkedTables({lines: seen, areas, dimensionOf: () => made}));
  return auditVerdict(bounds, {minWidth: 2});
}

/** The gate as it is, and what a gate would show that looked at each figure by itself. */
function gates(counts: readonly number[]): {
  readonly line: ProtectedLine;
  readonly cells: readonly Cell[];
  readonly open: readonly Cell[];
} {
  const raw = rawLine(made, counts);
  const line = protectLine(raw, made, 'workforce', leastRule);
  const open = countsAtNodes(tree, raw).map((count) => roundAndWithhold(count, leastRule));
  return {line, cells: cellsOfLine(tree, line), open};
}

const place = (line: ProtectedLine, area: string): ProtectedLine => ({...line, area});
const exactly = (id: string, value: number) => ({id, status: 'published', value}) as const;
const anyCounts = fc.array(fc.oneof(fc.nat(4), fc.constantFrom(5, 7, 8, 12)), {minLength: 4, maxLength: 4});

describe('the attack on what is shown', {timeout: 60_000}, () => {
  it('leaves three counts for every withheld figure of the gate as it is', async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(anyCounts, fc.boolean(), async (counts, reasons) => {
        const {line} = gates(counts);
        const {tooNarrow, attacked: attackedFigures} = await attacked([line], reasons);
        figures += attackedFigures;
        expect(tooNarrow).toEqual([]);
      }),
      {seed: 3, numRuns: 300},
    );
    expect(figures).toBeGreaterThan(300);
  });

  it('finds a gate that looks at each figure by itself', async () => {
    const {line, cells, open} = gates([5, 5, 1, 12]);
    expect(cells).not.toEqual(open);
    const weakened = lineOfCells(tree, open, line);
    const verdict = await attacked([weakened], true);
    expect(verdict.sufficient).toBe(false);
    expect(verdict.sentence).toContain('could be narrowed too far');
    expect((await attacked([line], true)).sufficient).toBe(true);
  });

  it('finds it only in lines where the gate as it is withholds more', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyCounts, async (counts) => {
        const {line, cells, open} = gates(counts);
        fc.pre(line.declared.kind === 'shown' && line.declared.count >= leastRule.leastBaseForBreakdown);
        if ((await attacked([lineOfCells(tree, open, line)], true)).sufficient) return;
        found += 1;
        expect(cells).not.toEqual(open);
      }),
      {seed: 8, numRuns: 400},
    );
    expect(found).toBeGreaterThan(3);
  });

  it('finds a figure that the lines of an area and of the areas inside it give away together', async () => {
    const regions = areas.atLevel('region');
    const inside = regions.map(({code}) => place(gates([6, 6, 6, 20]).line, code));
    const [first] = inside;
    const small = place(gates([0, 1, 2, 40]).line, first?.area ?? '');
    const {line: nation} = gates([48, 48, 50, 200]);
    const told = [place(nation, areas.nation.code), small, ...inside.slice(1)];
    expect((await attacked(told, false)).sufficient).toBe(true);
    // The same without rounding the nation: its exact figure less those of the regions.
    const seen = emittedLines({question, lines: told}, {dimensionOf: () => made});
    const tables = linkedTables({lines: seen, areas, dimensionOf: () => made});
    const cells = tables.cells.map((cell) => {
      if (!cell.id.endsWith('|a_2')) return cell;
      return cell.id.includes(areas.nation.code)
        ? exactly(cell.id, 50)
        : cell.status === 'rounded'
          ? exactly(cell.id, 6)
          : cell;
    });
    const verdict = auditVerdict(await attackBounds({...tables, cells}), {minWidth: 2});
    expect(verdict.tooNarrow).toEqual(
      ['a', 'a_1', 'a_2'].map((id) => expect.stringMatching(`${small.area}.*[|]${id}$`)),
    );
  });
});
