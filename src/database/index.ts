/**
 * DuckDB and the counts taken from it: opens the engine, loads extracts, leaves distinct weighted cells to scan.
 * The only room that knows SQL exists; what it counts goes to disclosure and nowhere else.
 */
export * from './types';
export * from './flowTypes';
export * from './groupTypes';
export {QueryError, type Database} from './engine';
export {openDatabase} from './openDatabase';
export {loadCells} from './loadCells';
export {cellsWhere, type RowTest} from './cellsWhere';
export {countAbsence} from './countAbsence';
export {countFlows} from './countFlows';
export {countPay} from './countPay';
export {countLines} from './countLines';
export {splitOf} from './splitOf';
export {loadBaselines} from './readBaseline';
export {countByCategory, type CategoryCount} from './countByCategory';
export {packExtract, unpackExtract} from './packed';
