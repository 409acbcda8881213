import {useMemo} from 'react';
import type {MapView} from '../../view';
import type {AreaShapes} from './areaShapes';
import {MapPicture} from './MapPicture';
import {placeAreas} from './placeAreas';

interface Props {
  readonly view: MapView;
  readonly shapes: AreaShapes;
  onOpen(href: string): void;
}

/** The figure of each area on its true boundary. Its equal for those who do not see it is the list of all areas. */
export function AreaMap({view, shapes, onOpen}: Props) {
  // What is drawn where depends on the areas alone, so a click that only changes figures does not project them again.
  const areas = view.areas.map((figure) => `${figure.code} ${figure.serviceArea}`).join();
  const around = view.around.map(({code}) => code).join();
  const outlines = view.nested ? 'serviceArea' : view.level;
  const placed = useMemo(() => {
    const pairs = areas === '' ? [] : areas.split(',').map((pair) => pair.split(' '));
    return placeAreas(shapes, {
      level: view.level,
      codes: pairs.map(([code]) => code ?? ''),
      around: around === '' ? [] : around.split(','),
      outlines,
      groupOf: new Map(pairs.map(([code, group]) => [code ?? '', group ?? ''])),
    });
  }, [shapes, view.level, outlines, areas, around]);
  return <MapPicture view={view} placed={placed} onOpen={onOpen} />;
}
