import './areaRows.css';
import type {AreaFigure, MapView} from '../../view';
import {followInside} from './followInside';
import type {RatioAxis} from './ratioAxis';
import {RatioCell, RatioTicks} from './RatioCell';

/** The head of both area lists: what their columns hold, with the axis of the ratios. */
export function AreaHead({view, axis, verdict}: {view: MapView; axis: RatioAxis; verdict: boolean}) {
  return (
    <thead>
      <tr aria-rowindex={verdict ? 1 : undefined}>
        {!verdict && (
          <th scope="col" className="is-rank">
            <span className="visually-hidden">Rank</span>
          </th>
        )}
        <th scope="col" className="is-name">
          {view.words.area}
        </th>
        {view.nested && (
          <th scope="col" className="is-within">
            Area
          </th>
        )}
        <th scope="col" className="is-people">
          {view.words.people}
        </th>
        <th scope="col" className="is-lane">
          Ratio, 95% range
          <RatioTicks axis={axis} />
        </th>
        <th scope="col" className="is-number">
          Ratio
        </th>
        <th scope="col" className="is-number">
          Gap, people
        </th>
        {verdict && (
          <th scope="col" className="is-verdict">
            Against residents
          </th>
        )}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly view: MapView;
  readonly figure: AreaFigure;
  readonly axis: RatioAxis;
  /** '1'; '' for an area that keeps its row without a rank; null where the list is not ranked. */
  readonly rank: string | null;
  /** In a list that keeps only the rows in sight: which row this is, and who measures it. */
  readonly place?: {readonly index: number; measure(row: HTMLTableRowElement | null): void};
  onOpen(href: string): void;
}

/** One area's figures. Its name selects it on the map; the range is also said in words for those who do not see the lane. */
export function AreaRow({view, figure, axis, rank, place, onOpen}: RowProps) {
  const isSelected = figure.code === view.selected?.code;
  return (
    <tr
      className={isSelected ? 'is-selected' : ''}
      ref={place?.measure}
      data-index={place?.index}
      aria-rowindex={place && place.index + 2}
      aria-current={isSelected ? 'true' : undefined}
    >
      {rank !== null && <td className="is-rank">{rank}</td>}
      <th scope="row" className="is-name">
        <a href={figure.selectHref} onClick={(event) => followInside(event, onOpen)}>
          {figure.name}
        </a>
      </th>
      {view.nested && <td className="is-within">{figure.serviceArea}</td>}
      <td className="is-people">{figure.count}</td>
      <td className="is-lane">
        <RatioCell figure={figure} population={view.population} axis={axis} />
        <span className="visually-hidden">{figure.ratioRange}</span>
      </td>
      <td className="is-number">{figure.ratioLabel}</td>
      <td className="is-number is-gap">{figure.gapPeople}</td>
      {rank === null && <td className="is-verdict">{figure.verdict}</td>}
    </tr>
  );
}
