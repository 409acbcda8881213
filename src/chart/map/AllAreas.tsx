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
  const box = useRef<HTMLElement>(null);
  const printing = usePrinting();
  const rows = view.areas;
  const selected = rows.findIndex((figure) => figure.code === view.selected?.code);
  // The list is the only one to use it, and it renders again when it scrolls.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    initialRect: {width: 600, height: boxHeight},
    initialOffset: Math.max(0, (selected - 4) * rowHeight),
    overscan: printing ? rows.length : 8,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const axis = ratioAxis(rows.map((figure) => figure.ratio).filter((ratio) => ratio !== null));
  return (
    // A box that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="map-scroll" ref={box} aria-label={view.words.allTitle} tabIndex={0}>
      <table
        className={view.nested ? 'map-table is-all is-nested' : 'map-table is-all'}
        aria-rowcount={rows.length + 1}
      >
        <caption className="visually-hidden">{view.table.caption}</caption>
        <AreaHead view={view} axis={axis} verdict />
        <tbody>
          {before > 0 && <tr style={{height: before}} aria-hidden="true" />}
          {items.map(({index}) => {
            const figure = rows[index];
            return (
              figure && (
                <AreaRow
                  key={figure.code}
                  {...{view, figure, axis, rank: null, onOpen}}
                  place={{index, measure: virtual.measureElement}}
                />
              )
            );
          })}
          {after > 0 && <tr style={{height: after}} aria-hidden="true" />}
        </tbody>
      </table>
    </section>
  );
}
