/**
 * A slice and its evidence into everything a page shows: findings, lanes, tables, notes and downloads, as words and numbers.
 * Pure functions of protected counts and baselines; no React, no pixels, and nothing that charts have to format.
 */
export * from './types';
export * from './caseloadTypes';
export * from './workforceTypes';
export {areaProfileView} from './page/areaProfileView';
export {ratesLevel} from './caseload/areaRatesFigure';
export {caseloadView} from './caseload/caseloadView';
export {characteristicView} from './page/characteristicView';
export {linesRecord} from './lines/linesRecord';
export {linesView, type LinesAsk} from './lines/linesView';
export {statusLabels} from './lines/lineFollowUp';
export {recordDate} from './lines/stocktakeRecords';
export {isFollowed, sameFollowUp} from './lines/followed';
export {mapPageView} from './map/mapPageView';
export {stocktakeView} from './page/stocktakeView';
export {workforceView} from './workforce/workforceView';
export {csvName, tidyCsv} from './tidyCsv';
export {comparatorChoices, type ComparatorChoice} from './comparator/chosenComparator';
export {publishedRow, type PublishedRow} from './comparator/publishedRows';
export {standardExport, type StandardExport} from './comparator/standardCsv';
export {searchEntries} from './search/searchEntries';
export {entrySearch, type EntrySearch} from './search/foundEntries';
export type {FoundEntry, SearchEntry, SearchPage} from './search/types';
export {exactWarning} from './figure/protection';
export {ruleWords} from './page/footer';
export {areaLabel} from './figure/places';
export {bytesLabel} from './words/bytesLabel';
export {cellLabel} from './words/cellLabel';
export {countLabel} from './words/countLabel';
export {dateLabel, longDate, shortDate} from './words/dateLabel';
export {gradeLabel} from './words/gradeLabel';
export {percentLabel} from './words/percentLabel';
export {withheldWords} from './words/withheldWords';
