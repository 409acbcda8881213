import {useQuery} from '@tanstack/react-query';
import {useMemo, type RefObject} from 'react';
import {MapFigure, areaShapes} from '../../chart';
import type {Evidence} from '../../comparison';
import {mapPageView} from '../../view';
import {MapPickers} from '../shell/MapPickers';
import {navigate} from '../useSlice';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';
import type {FigurePageProps} from './FigurePage';

/** Boundaries and hexagons: read the first time a map is opened, decoded once. */
async function readShapes() {
  const [{default: topology}, {default: hexFile}] = await Promise.all([
    import('../../../data/boundary/boundary.json'),
    import('../../../data/boundary/hex.json'),
  ]);
  // The file is TopoJSON as written by data/prepare; JSON typing cannot know its literal `type` fields.
  return {areas: areaShapes(topology as unknown as Parameters<typeof areaShapes>[0]), hexes: hexFile.hexes};
}

/** One category over the areas of a level: map or hex map, ranked list and funnel. */
export default function MapPage(
  props: FigurePageProps & {evidence: Evidence | null; mainRef: RefObject<HTMLElement | null>},
) {
  const {slice, evidence, mainRef, go} = props;
  const shapes = useQuery({queryKey: ['shapes'], queryFn: readShapes, staleTime: Infinity});
  const view = useMemo(() => (evidence ? mapPageView(slice, evidence) : null), [slice, evidence]);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && (
        <>
          <PageHead view={view} />
          {evidence && <MapPickers slice={slice} evidence={evidence} go={go} />}
          <MapFigure view={view.map} shapes={shapes.data ?? null} onOpen={navigate} />
        </>
      )}
    </PageOf>
  );
}
