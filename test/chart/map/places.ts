import type {Topology} from 'topojson-specification';
import boundary from '../../../data/boundary/boundary.json';
import hexes from '../../../data/boundary/hex.json';
import {areaShapes} from '../../../src/chart/map/areaShapes';
import {placeAreas} from '../../../src/chart/map/placeAreas';
import {parseSlice} from '../../../src/slice';
import {mapPageView, type MapView} from '../../../src/view';
import {exampleEvidence} from '../../gallery/map/exampleEvidence';

// JSON imports widen the literal types of a topology; data/prepare writes it as one.
export const shapes = areaShapes(boundary as unknown as Topology);
export const cells = hexes.hexes;

export function viewOf(search: string): MapView {
  const view = mapPageView(parseSlice(search).slice, exampleEvidence);
  if (!view) throw new Error('The example has every count');
  return view.map;
}

/** A view's areas on their boundaries, as AreaMap places them. */
export function placedOf(view: MapView) {
  return placeAreas(shapes, {
    level: view.level,
    codes: view.areas.map(({code}) => code),
    around: view.around.map(({code}) => code),
    outlines: view.nested ? 'serviceArea' : view.level,
    groupOf: new Map(view.areas.map(({code, serviceArea}) => [code, serviceArea])),
  });
}
