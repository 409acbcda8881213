import type {ReactNode} from 'react';
import {
  ChangeBars,
  ChartTable,
  Declaration,
  Key,
  keyOf,
  LinesList,
  LinesPanel,
  MeasureTable,
  Tiles,
  Trend,
} from '../../src/chart';
import {
  chartTableExample,
  declarationExample,
  emptyTableExample,
  focusTableExample,
  notCollectedExample,
  tileExamples,
  trendExample,
} from '../view/examples';
import {change} from './change';
import {detailedExample} from './detailed';
import {besideChildren, linesList, linesPanel, noLines} from './lines';
import {chancesExample, ratesExample} from './measures';
import {byArea, byRole} from './places';
import {allTiles} from './stocktake';
import * as stocktake from './stocktake';

/** Every chart in every state it can be in, by name: what the development page, the structure tests and axe all draw. */
export const charts: Readonly<Record<string, ReactNode>> = {
  tiles: <Tiles tiles={allTiles} />,
  'tiles, some withheld': <Tiles tiles={tileExamples} />,
  key: <Key entries={keyOf([chartTableExample, focusTableExample, notCollectedExample])} />,
  'chart-tables side by side': (
    <div className="gallery-half">
      <ChartTable view={focusTableExample} />
      <ChartTable view={stocktake.heritage} />
      <ChartTable view={stocktake.disability} />
      <ChartTable view={stocktake.faith} />
    </div>
  ),
  'chart-table, drilled, with ratios': <ChartTable view={detailedExample} />,
  'chart-table, every state': <ChartTable view={chartTableExample} />,
  'chart-table, not collected': <ChartTable view={notCollectedExample} />,
  'chart-table, empty': <ChartTable view={emptyTableExample} />,
  'chart-table, ranges off': (
    <ChartTable view={{...stocktake.heritage, id: 'ranges-off', show: {...stocktake.heritage.show, ranges: false}}} />
  ),
  'chart-table, by role': <ChartTable view={byRole} />,
  'chart-table, by area': <ChartTable view={byArea} />,
  'lines of enquiry': <LinesList view={linesList} />,
  'lines of enquiry, beside children': <LinesList view={besideChildren} />,
  'lines of enquiry, none': <LinesList view={noLines} />,
  'lines of enquiry, the largest': <LinesPanel view={linesPanel} />,
  'why it changed': <ChangeBars view={change} />,
  declaration: <Declaration view={stocktake.declaration} />,
  'declaration, base too small': <Declaration view={declarationExample} />,
  'measures, every state': <MeasureTable view={ratesExample} />,
  'measures, ratios and chances': <MeasureTable view={chancesExample} />,
  trend: <Trend view={stocktake.trend} />,
  'trend, withheld': <Trend view={trendExample} />,
};
