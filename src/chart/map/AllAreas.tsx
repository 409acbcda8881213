import {useVirtualizer} from '@tanstack/react-virtual';
import {useRef} from 'react';
import type {MapView} from '../../view';
import {AreaHead, AreaRow} from './AreaRows';
import {ratioAxis} from './ratioAxis';
import {usePrinting} from './usePrinting';

const rowHeight = 29;
const boxHeight = 420;

interface Props {
  readonly view: MapView;
  onOpen(href: string): void;
}

/**
 * Every area by name, withheld ones among them: the map's equal in words. Only the rows in sight are in the page; the table says
 * how many there are and which these are. Print has them all.
 */
export function AllAreas({view, onOpen}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const rows = view.areas;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    initialRect: {width: 600, height: boxHeight},
    overscan: printing ? rows.length : 8,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const axis = ratioAxis(rows.map((figure) => figure.ratio).filter((ratio) => ratio !== null));
  return (
    <div className="map-scroll" ref={box} role="region" aria-label={view.words.allTitle} tabIndex={0}>
      <table
        className={view.nested ? 'map-table is-all is-nested' : 'map-table is-all'}
        aria-rowcount={rows.length + 1}
      >
        <caption className="visually-hidden">{view.table.caption}</caption>
        <AreaHead view={view} verdict />
        <tbody>
          {before > 0 && <tr style={{height: before}} aria-hidden="true" />}
          {items.map(({index}) => {
            const figure = rows[index];
            return (
              figure && <AreaRow key={figure.code} {...{view, figure, axis, rank: null, onOpen}} index={index + 2} />
            );
          })}
          {after > 0 && <tr style={{height: after}} aria-hidden="true" />}
        </tbody>
      </table>
    </div>
  );
}
