import type {PageId} from '../../slice';

/** Said where the title of a view does not say which page it is of: an area alone, or a characteristic in it. */
const kinds: Readonly<Partial<Record<PageId, string>>> = {characteristic: 'Characteristic', area: 'Profile'};

/** What the tab, the history and a saved page are called: 'Heritage in A17 Kent: Characteristic - Stocktake'. */
export function pageTitle(title: string, page: PageId): string {
  const kind = kinds[page];
  return kind === undefined ? `${title} - Stocktake` : `${title}: ${kind} - Stocktake`;
}
