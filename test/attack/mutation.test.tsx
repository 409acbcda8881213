import type {ReactElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {organisation} from '../../src/catalogue';
import {ChartTable, Declaration, Tiles, Trend} from '../../src/chart';
import {FunnelChart, MapLegend, RankedList} from '../../src/chart/map';
import {loadBaselines, type Cells} from '../../src/database';
import {leastRule, protectedCounts, roundAndWithhold} from '../../src/disclosure';
import {linkedLines} from '../../src/disclosure/linked/linkedLines';
import {countsAtNodes} from '../../src/disclosure/lineTree';
import {defaultSlice, type Slice} from '../../src/slice';
import {
  areaProfileView,
  characteristicView,
  mapPageView,
  stocktakeView,
  tidyCsv,
  type FigureView,
} from '../../src/view';
import {gated, gates, type Gate} from './gates';
import {randomWorld, type World} from './randomWorld';
import {seeded} from './seeded';
import {appOver, isFigure} from './walk';

const snapshot = '2025-09-30';

/** What each figure of a snapshot shows by itself: its class, before any figure is withheld for another. */
function classes(world: World, counted: Cells): string {
  const lines = linkedLines(counted, world.areas, snapshot);
  const found: (number | string)[] = [];
  lines.areas.forEach((_, area) =>
    lines.parts.forEach((__, part) =>
      lines.dimensions.forEach((_dimension, d) => {
        const line = lines.line(area, part, d);
        const tree = lines.layout.treeOf(part, d);
        if (!line || !tree || !lines.layout.has(area, part)) return;
        for (const count of countsAtNodes(tree, line)) {
          const cell = roundAndWithhold(count, leastRule);
          found.push(cell.kind === 'shown' ? cell.count : 'c');
        }
      }),
    ),
  );
  return found.join();
}

interface Mutation {
  readonly world: World;
  readonly area: string;
  readonly by: string;
}

/** Worlds in which one child answered otherwise, a withheld count with it, and every figure by itself shows the same. */
function mutations(world: World, wanted: number): readonly Mutation[] {
  const chance = seeded(world.seed);
  const people = world.cells.caseload;
  const same = classes(world, people);
  const found: Mutation[] = [];
  for (let tries = 0; tries < 120 && found.length < wanted; tries += 1) {
    const first = people.offsets[1] ?? 0;
    const row = first + chance.below(people.size - first);
    const by = chance.pick(Object.keys(people.dimensions));
    const codes = people.dimensions[by]?.slice();
    if (!codes) continue;
    // Every other one gives no answer, so that a total changes too.
    const other = tries % 2 === 0 ? 0 : chance.pick([...new Set(codes)]);
    if (other === codes[row]) continue;
    codes[row] = other;
    const changed: Cells = {...people, dimensions: {...people.dimensions, [by]: codes}};
    if (classes(world, changed) !== same) continue;
    const area = people.places[people.place[row] ?? 0] ?? '';
    found.push({world: {...world, cells: {...world.cells, caseload: changed}}, area, by});
  }
  return found;
}

function markup(figure: FigureView): ReactElement | null {
  const kind = 'kind' in figure ? figure.kind : '';
  // Each kind has one view type, and the component that draws it.
  const view = figure as never;
  switch (kind) {
    case 'chartTable':
      return <ChartTable view={view} />;
    case 'declaration':
      return <Declaration view={view} />;
    case 'trend':
      return <Trend view={view} />;
    case 'map':
      return (
        <>
          <MapLegend view={view} />
          <RankedList view={view} onOpen={() => undefined} />
          <FunnelChart view={view} onOpen={() => undefined} />
        </>
      );
    default:
      return null;
  }
}

const baselines = await loadBaselines(randomWorld(1).areas);

/** Everything the pages about an area and a characteristic put on screen, in files and in words. */
function output(world: World, {area, by}: Mutation, gate: Gate | null): string {
  const door = gate && gated(gate, world.cells.caseload, world.keys.caseload, world.areas);
  const base = appOver(world, gates.nearest).evidence;
  const evidence = {
    ...base,
    baselines,
    sources: {...base.sources, workforce: null},
    ask: (question: Parameters<typeof base.ask>[0]) =>
      door ? door(question).table : protectedCounts(world.cells.caseload, world.areas, organisation, question),
  };
  const places = [world.areas.nation.code, ...(area === '' ? [] : [area])];
  const slices = places.flatMap((place): readonly Slice[] => [
    {...defaultSlice, area: place},
    {...defaultSlice, area: place, page: 'characteristic', by, detail: 'detailed'},
    {...defaultSlice, area: place, page: 'characteristic', by, split: 'by:sex'},
    {...defaultSlice, area: place, page: 'area', by},
    {...defaultSlice, page: 'map', by, level: 'region', area: world.areas.nation.code},
  ]);
  return slices
    .map((slice) => {
      const view =
        slice.page === 'characteristic'
          ? characteristicView(slice, evidence)
          : slice.page === 'area'
            ? areaProfileView(slice, evidence)
            : slice.page === 'map'
              ? mapPageView(slice, evidence)
              : stocktakeView(slice, evidence);
      const figures = Object.values(view ?? {})
        .flat()
        .filter(isFigure);
      const tiles = view && 'tiles' in view ? renderToStaticMarkup(<Tiles tiles={view.tiles} />) : '';
      const drawn = figures.map((figure) => `${renderToStaticMarkup(markup(figure))}${tidyCsv(figure)}`);
      return [JSON.stringify(view), tiles, ...drawn].join('\n');
    })
    .join('\n');
}

describe('a withheld count that is another within its class', {timeout: 90_000}, () => {
  const pairs = [4, 5, 30].flatMap((seed) => {
    const made = randomWorld(seed, 'quiet');
    // Crossings alone: with columns besides, hardly one answer could change and every figure still show the same.
    const caseload: Cells = {...made.cells.caseload, splits: {}, labels: {}};
    const world: World = {...made, cells: {...made.cells, caseload}};
    return mutations(world, 3).map((mutation) => ({world, mutation}));
  });

  it('changes not one byte of any picture, table, file or word', () => {
    expect(pairs.length).toBeGreaterThan(2);
    for (const {world, mutation} of pairs) {
      const before = output(world, mutation, null);
      expect(before.length).toBeGreaterThan(50_000);
      expect(output(mutation.world, mutation, null) === before).toBe(true);
    }
  });

  it.each([
    {
      why: 'counts of 2 and more are shown',
      gate: {...gates.nearest, rule: {...leastRule, withholdBelow: 2, roundingBase: 2}},
    },
    {why: 'totals are exact', gate: {...gates.nearest, lines: false, rounding: 'exact totals'}},
  ] satisfies readonly {why: string; gate: Gate}[])('is seen where $why', ({gate}) => {
    const seen = pairs.filter(
      ({world, mutation}) => output(world, mutation, gate) !== output(mutation.world, mutation, gate),
    );
    expect(seen.length).toBeGreaterThan(0);
  });
});
