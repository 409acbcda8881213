import type {Mapping, Sketch} from '../../extract';

/** A mapping file that came with extracts, or before them. */
export interface GivenMapping {
  readonly fileName: string;
  readonly mapping: Mapping;
  /** Whether it was made for files like this one. */
  fits(sketch: Sketch): boolean;
}

/** Whether a mapping was made for files like the one sketched: the same kind, and most of its headings are there. */
export function mappingFits(mapping: Mapping, sketch: Pick<Sketch, 'kind' | 'headings'>): boolean {
  if (mapping.kind && sketch.kind && mapping.kind !== sketch.kind) return false;
  const known = new Set(sketch.headings);
  const used = (mapping.columns ?? []).filter((choice) => choice.column !== null || choice.ownColumn !== undefined);
  return used.filter(({heading}) => known.has(heading)).length * 2 >= used.length;
}

/** A mapping as it is offered to the extracts that come with it. */
export function givenMapping(fileName: string, mapping: Mapping): GivenMapping {
  return {fileName, mapping, fits: (sketch) => mappingFits(mapping, sketch)};
}
