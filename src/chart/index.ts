/**
 * Pictures, tables and keys drawn from a View and nothing else: it places, and never counts, compares or words a figure.
 * `Patterns` is rendered once on a page; every figure brings its own finding, table, notes, source and download.
 */
export {CaseloadFigures} from './caseload/CaseloadFigures';
export {ChangeBars} from './change/ChangeBars';
export {ChartTable} from './table/ChartTable';
export {DownloadCsv} from './DownloadCsv';
export {saveText} from './saveText';
export {Figure} from './Figure';
export {PlainRows} from './FigureTable';
export {Patterns} from './Patterns';
export {PopulationMark} from './PopulationMark';
export {CarryOver} from './lines/CarryOver';
export type {LineActions} from './lines/LineRow';
export {LinesList} from './lines/LinesList';
export {LinesPanel} from './lines/LinesPanel';
export {Declaration} from './declaration/Declaration';
export {Key} from './Key';
export {keyOf} from './keyEntries';
export {Tiles} from './headline/Tiles';
export {Trend} from './trend/Trend';
export {WorkforceFigures} from './workforce/WorkforceFigures';
export {MeasureTable} from './measure/MeasureTable';
export {MapFigure, areaShapes, type AreaShapes, type HexCell} from './map';
