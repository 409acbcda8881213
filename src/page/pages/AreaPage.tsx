import {useMemo, type RefObject} from 'react';
import {geographyOf, organisation, type AreaIndex} from '../../catalogue';
import {ChartTable, Key, Tiles, Trend, keyOf} from '../../chart';
import type {Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {areaProfileView} from '../../view';
import {useStock} from '../stock/StockProvider';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

/** Everything about one area on one page; for the whole nation, the service areas to choose from. */
export default function AreaPage(props: {
  slice: Slice;
  evidence: Evidence | null;
  mainRef: RefObject<HTMLElement | null>;
}) {
  const {slice, evidence, mainRef} = props;
  const {areas} = useStock();
  const isNation = slice.area === areas.nation.code;
  const view = useMemo(
    () => (evidence && !isNation ? areaProfileView(slice, evidence) : null),
    [slice, evidence, isNation],
  );
  if (isNation) return <Choose slice={slice} areas={areas} mainRef={mainRef} />;
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <PageHead
            view={view}
            before={
              <>
                <a href={sliceHref(slice, {area: areas.nation.code})}>Service areas</a> /{' '}
              </>
            }
          />
          <Tiles tiles={view.tiles} />
          <Key entries={keyOf(view.inside ? [...view.panels, view.inside] : view.panels)} />
          <div className="panels">
            {view.panels.map((panel) => (
              <ChartTable key={panel.id} view={panel} />
            ))}
          </div>
          {view.inside && <ChartTable view={view.inside} />}
          {view.trend && <Trend view={view.trend} />}
        </>
      )}
    </PageOf>
  );
}

function Choose({slice, areas, mainRef}: {slice: Slice; areas: AreaIndex; mainRef: RefObject<HTMLElement | null>}) {
  return (
    <main id="main" ref={mainRef} className="wrap">
      <title>Service areas - Stocktake</title>
      <div className="page-head">
        <p className="eyebrow">{geographyOf('serviceArea').plural}</p>
        <h1 tabIndex={-1}>Choose one of the {areas.atLevel('serviceArea').length} service areas</h1>
        <p className="lede">
          {organisation.serviceAreaNote} Any other area, down to a local authority, can be chosen above or on the{' '}
          <a href={sliceHref(slice, {page: 'map'})}>map</a>.
        </p>
      </div>
      <ul className="area-list">
        {areas.atLevel('serviceArea').map((area) => (
          <li key={area.code}>
            <span className="muted">{area.code}</span> <a href={sliceHref(slice, {area: area.code})}>{area.name}</a>
            <span className="small muted"> {areas.inside(area, 'upperTier').length} authorities</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
