import type {Population} from '../../catalogue';
import type {Source} from '../../comparison';

/** What the build leaves for the first picture: protected answers only, and what is known of the sample's files. */
export interface OpeningFile {
  readonly answers: unknown;
  readonly sources: Readonly<Record<Population, Source | null>>;
}
