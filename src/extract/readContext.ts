import type {AreaIndex, Organisation} from '../catalogue';
import type {CodeLists} from './codeLists';

/** What a file is read against. */
export interface ReadContext {
  readonly areas: AreaIndex;
  readonly organisation: Organisation;
  /** The project's own lists when left out. */
  readonly codes?: CodeLists;
  /** ISO; the day of reading when left out. Snapshots after it are flagged. */
  readonly today?: string;
}
