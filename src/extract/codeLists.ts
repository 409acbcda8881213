import type {UnknownKind} from '../catalogue';

/** One code or spelling of one list in use somewhere; data/codes holds them by dimension. */
export interface CodeEntry {
  readonly system: string;
  readonly code: string;
  readonly label: string;
  /** A category id of the dimension, or the kind of unknown. */
  readonly category: string;
  readonly fit: string;
  /** 'memory': not checked against an official list. */
  readonly status: string;
}

/** Ways of saying nothing, folded; 'answer' marks those that only look like it ("none", "no"). */
export interface UnknownValues {
  readonly values: ReadonlyMap<string, UnknownKind | 'answer'>;
  /** Marks of a table already protected: never a zero, never an answer. */
  readonly suppressed: ReadonlySet<string>;
}

/** Where the lists come from: files of this project, read when a file needs them. */
export interface CodeLists {
  entries(dimension: string): Promise<readonly CodeEntry[]>;
  unknown(): Promise<UnknownValues>;
}

interface EntriesFile {
  readonly entries: readonly CodeEntry[];
}
interface UnknownFile {
  readonly values: Readonly<Record<string, string>>;
  readonly suppressed: readonly string[];
}

const files = import.meta.glob<EntriesFile | UnknownFile>('../../data/codes/*.json', {import: 'default'});

async function fileOf(name: string): Promise<EntriesFile | UnknownFile | undefined> {
  return files[`../../data/codes/${name}.json`]?.();
}

/** The lists in data/codes; a dimension without a file there has only its own words. */
export const codeLists: CodeLists = {
  async entries(dimension) {
    const file = await fileOf(dimension);
    return file && 'entries' in file ? file.entries : [];
  },
  async unknown() {
    const file = await fileOf('unknown');
    if (!file || !('values' in file)) throw new Error('data/codes/unknown.json is missing; run npm run prepare-data');
    const values = Object.entries(file.values) as [string, UnknownKind | 'answer'][]; // written by data/prepare/codes
    return {values: new Map(values), suppressed: new Set(file.suppressed)};
  },
};
