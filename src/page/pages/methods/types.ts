import type {MethodId} from '../../../comparison';
import type {Maths} from './maths';

/** What is done to counts before anything is compared: the entries that no comparison names. */
export const disclosureIds = [
  'roundAndWithhold',
  'smallBase',
  'wholeGroup',
  'closing',
  'linkedLines',
  'exactTotal',
  'flows',
  'amounts',
  'audit',
  'attack',
  'exactFigures',
  'cellKey',
] as const;

/** An entry's anchor on the methods page. */
export type EntryId = MethodId | (typeof disclosureIds)[number];

/** One method in words a Board member can follow, with its formula, edges and sources one click away. */
export interface MethodEntry {
  readonly id: EntryId;
  readonly name: string;
  /** The question it answers. */
  readonly words: string;
  /** What a reader should do with it. */
  readonly use: string;
  /** With numbers, which a test holds to the function itself. */
  readonly example: string;
  /** Lines of a formula; words where there is none. */
  readonly formula: readonly Maths[];
  /** What letters stand for, and what happens at the edges. */
  readonly edges: readonly string[];
  readonly sources: readonly string[];
}

export interface MethodTheme {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly MethodEntry[];
}
