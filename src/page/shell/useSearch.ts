import {useQuery} from '@tanstack/react-query';
import {useMemo} from 'react';
import {everyDimension, organisation, type AreaIndex, type Dimension} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {entrySearch, searchEntries, type EntrySearch, type SearchPage} from '../../view';
import {useStock} from '../stock/StockProvider';

/** The names of the methods come with their page's code, the first time anything is searched for. */
async function readMethods() {
  const {themes} = await import('../pages/methods');
  return themes.flatMap((theme) => theme.entries.map(({id, name}) => ({id, name})));
}

/** The search over what is loaded, made the first time it is wanted. */
export function useSearch(pages: readonly SearchPage[], isWanted: boolean): EntrySearch {
  const {areas, evidence} = useStock();
  const {data: methods} = useQuery({
    queryKey: ['methods'],
    queryFn: readMethods,
    staleTime: Infinity,
    enabled: isWanted,
  });
  return useMemo(
    () => (isWanted ? searchOf({areas, evidence, pages, methods}) : nothing),
    [areas, evidence, pages, methods, isWanted],
  );
}

const nothing: EntrySearch = () => [];

function searchOf(known: {
  areas: AreaIndex;
  evidence: Evidence | null;
  pages: readonly SearchPage[];
  methods: readonly {readonly id: string; readonly name: string}[] | undefined;
}): EntrySearch {
  const {areas, evidence, pages, methods = []} = known;
  const dimensions = everyDimension().filter((dimension) => isLoaded(dimension, evidence));
  return entrySearch(searchEntries({areas, organisation, dimensions, pages, methods}));
}

/** A characteristic nobody has an answer for is left out, as it is from menus; while nothing is known, none is. */
function isLoaded(dimension: Dimension, evidence: Evidence | null): boolean {
  if (evidence === null) return true;
  const {sources} = evidence;
  return dimension.populations.some((population) => sources[population]?.dimensions.includes(dimension.id) === true);
}
