import {group} from 'd3';
import {useMemo} from 'react';
import type {MapView} from '../../view';
import {MapPicture} from './MapPicture';
import {placeHexes, type HexCell} from './placeHexes';

interface Props {
  readonly view: MapView;
  readonly hexes: readonly HexCell[];
  onOpen(href: string): void;
}

/** The same figures with every local authority one hexagon, so that small crowded ones are as easy to see as large empty ones. */
export function HexMap({view, hexes, onOpen}: Props) {
  const {areas, around, nested} = view;
  const placed = useMemo(() => {
    const within = group(areas, (figure) => (nested ? figure.serviceArea : figure.code));
    const outlines = [...within].map(([code, figures]) => ({
      code,
      members: figures.flatMap((figure) => figure.members),
    }));
    return placeHexes(hexes, {areas, around, outlines});
  }, [hexes, areas, around, nested]);
  return <MapPicture view={view} placed={placed} onOpen={onOpen} />;
}
