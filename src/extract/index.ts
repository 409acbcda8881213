/**
 * Files -> validated rows and Issues. One file in, one Extract out: coded columns and an account of every record;
 * questions where only a person can say; a sentence where the file cannot be used.
 */
export * from './types';
export {codeLists, type CodeEntry, type CodeLists, type UnknownValues} from './codeLists';
export type {ReadContext} from './readContext';
export {readExtract, type ReadOptions} from './readExtract';
export {readInWorker, sketchInWorker, type WorkerOptions, rejectedInWorker} from './readInWorker';
export {sketchFile, type SketchOptions} from './sketchFile';
export {mappingChanges} from './mapping/mappingChanges';
export {mappingFile} from './mapping/mappingFile';
export {readMappingFile, type MappingResult} from './mapping/readMappingFile';
export {listOf, numberFrom, objectOf, oneOf, orNull, text, type Check} from './mapping/shape';
export type {DecidedExtract} from './mapping/settledMapping';
export {rejectedCsv} from './rejectedCsv';
export {rejectedFile} from './rejectedFile';
export {extractAccount, type ExtractAccount} from './extractAccount';
export {standardisedCsv} from './standardisedCsv';
export {isBaselineHeadings} from './baseline/baselineLayout';
export {readBaselineInWorker} from './baseline/readBaselineInWorker';
export type {BaselineOptions, BaselineResult, BaselineTally, LoadedBaseline, LoadedTable} from './baseline/types';
export {isComparatorHeadings} from './comparator/comparatorLayout';
export {readComparatorInWorker} from './comparator/readComparatorInWorker';
export type {ComparatorOptions, ComparatorResult, ComparatorTally, LoadedComparators} from './comparator/types';
