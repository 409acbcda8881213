import type {FlowKind} from '../../database';
import {indexed} from '../linked/familiesOf';
import type {Families, Sum} from '../linked/types';
import {declared, people, unknowns} from '../lineTree';
import {cellAt, rows, type FlowShape, type Row} from './types';

const arriving = ['joined', 'movedIn', 'roleIn'] as const;
const leaving = ['left', 'movedOut', 'roleOut'] as const;

const snapshots = ['start', 'end'] as const;
const counted = [...arriving, ...leaving, 'declaredIn', 'declaredOut'] as const;

type Add = (total: number, parts: readonly number[], rest?: boolean) => void;

/**
 * Every sum that ties flows: to the snapshots they join, to each other, to those of the areas inside an area, and those of
 * the frontline to those of all staff. The lines of the snapshots are tied in the same ways.
 */
export function flowFamilies(shape: FlowShape, areaSums: readonly Sum[]): Families {
  const {tree, places} = shape;
  let cells = places.length * rows.length * tree.parents.length;
  const totals: number[] = [];
  const rests: number[] = [];
  const starts: number[] = [0];
  const members: number[] = [];
  const add: Add = (total, parts, rest = false) => {
    members.push(...parts);
    totals.push(total);
    rests.push(rest ? 1 : 0);
    starts.push(members.length);
  };
  const unseen = (): number => (cells += 1) - 1;
  places.forEach(({hasFlows}, place) => {
    addWithin(shape, place, add, hasFlows ? [...snapshots, ...counted] : snapshots);
    if (!hasFlows) return;
    addOwn(shape, place, add);
    if (tree.parents.length > 1) addAnswers(shape, place, add);
  });
  addAreas(shape, areaSums, add, unseen);
  addFrontline(shape, add);
  return indexed(cells, totals.length, totals, rests, starts, members);
}

function nodesOf({tree}: FlowShape): readonly number[] {
  return tree.parents.flatMap((_, node) => (unknowns.has(node) ? [] : [node]));
}

/** A snapshot is those who stayed as they were, and those who came; or went after it. */
function addOwn(shape: FlowShape, place: number, add: Add): void {
  const at = (row: Row, node: number): number => cellAt(shape, place, row, node);
  for (const node of nodesOf(shape)) {
    const answers = node === people ? [] : (['declared'] as const);
    const changes = node <= declared ? [] : (['changed'] as const);
    const more = [...answers, ...changes];
    add(at('start', node), [
      at('kept', node),
      ...[...leaving, ...more.map((each) => `${each}Out` as const)].map((kind) => at(kind, node)),
    ]);
    add(at('end', node), [
      at('kept', node),
      ...[...arriving, ...more.map((each) => `${each}In` as const)].map((kind) => at(kind, node)),
    ]);
  }
  // Rows without a number are among those who joined or left.
  add(at('sumIn', people), [at('joined', people), at('left', people)]);
  add(at('sumIn', people), [at('withoutNumber', people)], true);
}

/** Parts of a snapshot or a flow add up to their whole. */
function addWithin(shape: FlowShape, place: number, add: Add, within: readonly Row[]): void {
  for (const row of within) {
    for (const {parent, parts} of shape.tree.families) {
      if (parent === people && row.startsWith('declared')) continue;
      add(
        cellAt(shape, place, row, parent),
        parts.map((part) => cellAt(shape, place, row, part)),
      );
    }
  }
}

/** Who changed category are as many by the later answer as by the earlier; so are those of them who changed group. */
function addAnswers(shape: FlowShape, place: number, add: Add): void {
  const {tree} = shape;
  const at = (row: Row, node: number): number => cellAt(shape, place, row, node);
  add(at('kept', people), [at('kept', declared), at('declaredIn', declared), at('declaredOut', declared)], true);
  const groups = tree.families.find(({parent}) => parent === declared)?.parts ?? [];
  const changedGroup = at('within', people);
  add(at('kept', declared), [changedGroup, ...groups.map((group) => at('kept', group))]);
  for (const [kind, sum] of [
    ['changedIn', 'sumIn'],
    ['changedOut', 'sumOut'],
  ] as const) {
    add(
      changedGroup,
      groups.map((group) => at(kind, group)),
    );
    add(at(kind, declared), [changedGroup, ...groups.map((group) => at('within', group))]);
    for (const group of groups) {
      const own = tree.families.find(({parent}) => parent === group)?.parts ?? [group];
      add(at(sum, group), [at(kind, group), at('within', group)]);
      add(
        at(sum, group),
        own.map((part) => at(kind, part)),
      );
    }
  }
  for (const {parent, parts} of tree.families) {
    if (parent > declared) add(at('kept', parent), [at('within', parent), ...parts.map((part) => at('kept', part))]);
  }
}

const additive = ['joined', 'left', 'withoutNumber'] as const;
/** Who stays in an area inside stays in the area; so may one who moves inside it. */
const atMost = ['kept', 'roleIn', 'roleOut', 'declaredIn', 'declaredOut', 'changedIn', 'changedOut'] as const;

function addAreas(shape: FlowShape, areaSums: readonly Sum[], add: Add, unseen: () => number): void {
  const {places} = shape;
  const placeOf = new Map(places.map(({area, staff}, place) => [`${area} ${staff}`, place]));
  for (const {total, parts, rest} of areaSums) {
    for (const staff of ['all', 'frontline'] as const) {
      const whole = placeOf.get(`${total} ${staff}`);
      const inside = parts.flatMap((part) => placeOf.get(`${part} ${staff}`) ?? []);
      if (whole === undefined || inside.length === 0) continue;
      addSum(shape, whole, inside, snapshots, rest || inside.length < parts.length, add);
      const flowing = inside.filter((place) => places[place]?.hasFlows);
      if (!places[whole]?.hasFlows || flowing.length === 0) continue;
      const isOpen = rest || flowing.length < parts.length;
      addSum(shape, whole, flowing, additive, isOpen, add);
      addSum(shape, whole, flowing, atMost, true, add);
      if (!isOpen) addMoves(shape, whole, flowing, add, unseen);
    }
  }
}

function addSum(
  shape: FlowShape,
  whole: number,
  inside: readonly number[],
  added: readonly Row[],
  isOpen: boolean,
  add: Add,
): void {
  for (const row of added) {
    for (const node of nodesOf(shape)) {
      add(
        cellAt(shape, whole, row, node),
        inside.map((place) => cellAt(shape, place, row, node)),
        isOpen,
      );
    }
  }
}

/** Who moves into an area moves into one inside it, and so does who moves from one inside it to another. */
function addMoves(shape: FlowShape, whole: number, inside: readonly number[], add: Add, unseen: () => number): void {
  for (const row of ['movedIn', 'movedOut'] as const) {
    for (const node of nodesOf(shape)) {
      const gross = unseen();
      add(
        gross,
        inside.map((place) => cellAt(shape, place, row, node)),
      );
      add(gross, [cellAt(shape, whole, row, node)], true);
    }
  }
}

const ofFrontline: readonly (FlowKind | 'withoutNumber')[] = [
  ...(['withoutNumber', 'joined', 'left', 'movedIn', 'movedOut'] as const),
  ...(['declaredIn', 'declaredOut', 'changedIn', 'changedOut'] as const),
];

function addFrontline(shape: FlowShape, add: Add): void {
  const {places} = shape;
  const allOf = new Map(places.flatMap(({area, staff}, place) => (staff === 'all' ? [[area, place] as const] : [])));
  places.forEach((part, place) => {
    const whole = allOf.get(part.area);
    if (part.staff === 'all' || whole === undefined) return;
    for (const node of nodesOf(shape)) {
      for (const row of part.hasFlows ? [...snapshots, ...ofFrontline] : snapshots) {
        add(cellAt(shape, whole, row, node), [cellAt(shape, place, row, node)], true);
      }
    }
  });
}
