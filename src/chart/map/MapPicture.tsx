import './picture.css';
import {useId, useMemo, useRef} from 'react';
import type {MapView} from '../../view';
import {frameFit, pictureSize, pixel} from './homeView';
import {MapAreas} from './MapAreas';
import {MapCallout} from './MapCallout';
import {MapInset} from './MapInset';
import {Around, Coast, Outlines, Ring} from './MapLines';
import {Leader, MapLabels, MapSigns} from './MapOverlay';
import {MapPatterns} from './MapPatterns';
import {MapToolbar} from './MapToolbar';
import {leastWidthForCallout, placeCallout} from './placeCallout';
import {boxAround, type Box, type PlacedMap, type Point} from './placedMap';
import {placeLabels} from './placeLabels';
import {useAreaKeys} from './useAreaKeys';
import {useFocusKept} from './useFocusKept';
import {useWidth} from './useWidth';
import {useZoom} from './useZoom';

interface Props {
  readonly view: MapView;
  readonly placed: PlacedMap;
  /** Follows a link inside the app. */
  onOpen(href: string): void;
}

const keys =
  'Arrow keys move to the neighbouring area, Enter opens it, plus and minus zoom, Shift with an arrow pans, Escape goes back.';

/** The picture of a map view with its zoom, keys, labels and callout; `placed` says where the areas are. */
export function MapPicture({view, placed, onOpen}: Props) {
  const id = useId();
  const {ref, width} = useWidth<HTMLDivElement>(592);
  const size = pictureSize(width);
  const fit = frameFit(size);
  const isScoped = view.scope !== null;
  const home = useMemo(() => (isScoped ? boxAround(placed.areas.map((area) => area.box)) : null), [isScoped, placed]);
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useZoom(svg, size, home);
  const figures = useMemo(() => new Map(view.areas.map((figure) => [figure.code, figure])), [view.areas]);
  const names = useMemo(() => new Map(view.areas.map((figure) => [figure.code, figure.short])), [view.areas]);
  const byCode = useMemo(() => new Map(placed.areas.map((area) => [area.code, area])), [placed]);
  const toPixel = (at: Point) => pixel(at, fit, zoom.transform);
  const back = view.scope || view.selected ? view.links.nation : null;
  const {focused, hovered, events} = useAreaKeys({areas: placed.areas, figures, zoom, back, onOpen});
  useFocusKept(svg, `${view.level} ${view.scope?.code ?? ''}`, focused !== null);

  const selected = byCode.get(view.selected?.code ?? '');
  // What had the focus may be gone: the areas change when the reader drills.
  const inFocus = byCode.get(focused ?? '');
  const tabStop = inFocus?.code ?? selected?.code ?? placed.areas[0]?.code ?? null;
  const shown = figures.get(hovered ?? inFocus?.code ?? selected?.code ?? '');
  const shownAt = byCode.get(shown?.code ?? '');

  const {k, x, y} = zoom.transform;
  const enlarged = k < 1.05 ? placed.inset : null;
  const insetBox: Box | null = enlarged && [
    ...toPixel([enlarged.at[0], enlarged.at[1]]),
    ...toPixel([enlarged.at[2], enlarged.at[3]]),
  ];
  const centres = placed.areas.map((area) => toPixel(area.centre));
  const at = shownAt && toPixel(shownAt.label);
  const callout = at && width >= leastWidthForCallout ? placeCallout(at, size, centres, insetBox) : null;
  const areas = {figures, classes: view.classes};
  const move = `translate(${(x + k * fit.left).toFixed(2)} ${(y + k * fit.top).toFixed(2)}) scale(${(k * fit.scale).toFixed(4)})`;

  return (
    <>
      <MapToolbar view={view} zoom={zoom} onOpen={onOpen} />
      <div className="map-picture" ref={ref}>
        {/* A group of links: the picture is walked with the arrow keys, so it cannot be an img. */}
        <svg
          ref={svg}
          {...size}
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={k > 1 ? 'map-svg is-zoomed' : 'map-svg'}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="group"
          aria-label={view.words.picture}
          aria-describedby={`${id}-finding ${id}-keys`}
          {...events}
        >
          <MapPatterns id={id} scale={k * fit.scale} />
          <g transform={move}>
            <Coast placed={placed} />
            <Around placed={placed} />
            <g className="map-areas">
              <MapAreas placed={placed.areas} {...areas} patterns={id} tabStop={tabStop} />
            </g>
            <Outlines placed={placed} />
            <Ring area={byCode.get(hovered ?? '')} kind="hovered" />
            <Ring area={selected} kind="selected" />
            <Ring area={inFocus} kind="focused" />
          </g>
          <MapLabels labels={placeLabels({placed, names, fit, zoom: zoom.transform, size})} />
          <MapSigns view={view} placed={placed} toPixel={toPixel} />
          {enlarged && (
            <MapInset inset={enlarged} label={insetLabel(view, enlarged.codes, width)} fit={fit} zoom={zoom.transform}>
              {(patterns) => (
                <>
                  <MapAreas
                    placed={placed.areas.filter((area) => enlarged.codes.has(area.code))}
                    {...areas}
                    patterns={patterns}
                    tabStop={null}
                  />
                  {selected && enlarged.codes.has(selected.code) && <Ring area={selected} kind="selected" />}
                </>
              )}
            </MapInset>
          )}
          {callout && at && <Leader from={callout} to={at} />}
        </svg>
        {shown && <MapCallout figure={shown} at={callout} />}
        <p id={`${id}-finding`} className="visually-hidden">
          {view.finding}
        </p>
        <p id={`${id}-keys`} className="visually-hidden">
          {keys}
        </p>
        <output className="visually-hidden">{inFocus && shown ? `${shown.name}: ${shown.mark.text}` : ''}</output>
      </div>
    </>
  );
}

/** Named in full where the inset is wide enough. */
function insetLabel(view: MapView, codes: ReadonlySet<string>, width: number): string {
  const figure = view.areas.find(({code}) => codes.has(code));
  return `${(width < leastWidthForCallout ? figure?.serviceArea : figure?.within) ?? ''}, enlarged`;
}
