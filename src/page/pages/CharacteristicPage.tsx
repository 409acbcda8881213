import {useMemo, type RefObject} from 'react';
import {everyDimension} from '../../catalogue';
import {ChangeBars, ChartTable, Key, Trend, keyOf} from '../../chart';
import type {Evidence} from '../../comparison';
import {sliceHref} from '../../slice';
import {characteristicView} from '../../view';
import {ComparatorPicker} from '../shell/ComparatorPicker';
import {SplitPicker} from '../shell/SplitPicker';
import type {FigurePageProps} from './FigurePage';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

/** One characteristic: broad groups that open into detailed ones, ratios, roles, snapshots and areas. */
export default function CharacteristicPage(
  props: FigurePageProps & {evidence: Evidence | null; mainRef: RefObject<HTMLElement | null>},
) {
  const {slice, evidence, mainRef, go} = props;
  const view = useMemo(() => (evidence ? characteristicView(slice, evidence) : null), [slice, evidence]);
  const {sources} = evidence ?? {sources: {workforce: null, caseload: null}};
  const present = everyDimension().filter((dimension) =>
    dimension.populations.some((population) => sources[population]?.dimensions.includes(dimension.id)),
  );
  const chosen = present.find((dimension) => dimension.id === slice.by);
  const hasDetail =
    chosen !== undefined && chosen.categories.filter((category) => !category.residual).length > chosen.broad.length;
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <nav className="tabs" aria-label="Characteristics">
            {present.map((dimension) => (
              <a
                key={dimension.id}
                href={sliceHref(slice, {by: dimension.id, open: [], category: null, detail: 'broad'})}
                aria-current={dimension.id === slice.by ? 'page' : undefined}
              >
                {dimension.topic}
              </a>
            ))}
          </nav>
          <PageHead view={view} />
          <div className="key-row">
            {hasDetail && (
              <div className="segments" role="group" aria-label="Detail">
                <a
                  href={sliceHref(slice, {detail: 'broad', open: []})}
                  aria-current={slice.detail === 'broad' ? 'true' : undefined}
                >
                  Broad groups
                </a>
                <a
                  href={sliceHref(slice, {detail: 'drill'})}
                  aria-current={slice.detail === 'drill' ? 'true' : undefined}
                >
                  Drill in
                </a>
                <a
                  href={sliceHref(slice, {detail: 'detailed', open: []})}
                  aria-current={slice.detail === 'detailed' ? 'true' : undefined}
                >
                  All detailed groups
                </a>
              </div>
            )}
            <div className="segments" role="group" aria-label="Ranges">
              <a href={sliceHref(slice, {ranges: true})} aria-current={slice.ranges ? 'true' : undefined}>
                Ranges on
              </a>
              <a href={sliceHref(slice, {ranges: false})} aria-current={slice.ranges ? undefined : 'true'}>
                Off
              </a>
            </div>
            {evidence && chosen && <ComparatorPicker {...{slice, evidence, go}} dimension={chosen} />}
            <Key
              entries={keyOf([view.main, view.bySplit, view.byArea].filter((each) => each !== null))}
              comparator={view.main.comparator}
            />
          </div>
          <ChartTable view={view.main} />
          <SplitPicker splits={view.splits} go={go} />
          {view.bySplit && <ChartTable view={view.bySplit} />}
          {view.trend && <Trend view={view.trend} />}
          {view.why && <ChangeBars view={view.why} />}
          {view.byArea && <ChartTable view={view.byArea} />}
        </>
      )}
    </PageOf>
  );
}
