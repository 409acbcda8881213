import type {AreaIndex, Dimension, Organisation} from '../../catalogue';
import {methods as methodNames} from '../../comparison';
import type {PageId} from '../../slice';
import {areaEntries} from './areaEntries';
import {groupEntries} from './groupEntries';
import type {SearchEntry, SearchMethod, SearchPage} from './types';

/** Other words for what is done on a page. */
const pageWords: Readonly<Partial<Record<PageId, readonly string[]>>> = {
  stocktake: ['start', 'home', 'overview'],
  characteristic: ['protected characteristics'],
  map: ['map', 'hex map', 'funnel'],
  area: ['areas', 'profiles', 'local authorities'],
  lines: ['gaps', 'questions to ask'],
  data: ['load a file', 'upload', 'import', 'export', 'forget everything', 'exact figures', 'census tables'],
  methods: ['sources', 'licences', 'privacy', 'accessibility', 'disclosure control', 'help'],
};

/** Everywhere the search box goes, in the order in which entries that match equally well are listed. */
export function searchEntries(known: {
  areas: AreaIndex;
  organisation: Organisation;
  dimensions: readonly Dimension[];
  pages: readonly SearchPage[];
  methods: readonly SearchMethod[];
}): readonly SearchEntry[] {
  const {areas, organisation, dimensions, pages, methods} = known;
  return [
    ...pages.map((each) => pageEntry(each)),
    ...areaEntries(areas, organisation),
    ...dimensions.flatMap((dimension) => groupEntries(dimension)),
    ...methods.map((method) => methodEntry(method)),
  ];
}

function pageEntry({page, label}: SearchPage): SearchEntry {
  return {id: `page ${page}`, name: label, kind: 'Page', own: [], also: pageWords[page] ?? [], change: {page}};
}

function methodEntry({id, name}: SearchMethod): SearchEntry {
  const onFigures = new Map<string, string>(Object.entries(methodNames)).get(id);
  return {
    id: `method ${id}`,
    name,
    kind: 'Method',
    own: [],
    also: onFigures === undefined ? [] : [onFigures],
    change: {page: 'methods'},
    anchor: id,
  };
}
