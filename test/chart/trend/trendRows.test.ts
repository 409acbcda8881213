import {describe, expect, it} from 'vitest';
import {absentRuns, trendRows} from '../../../src/chart/trend/trendRows';
import {trendExample} from '../../view/examples';

const panel = trendExample.panels[1];
if (!panel) throw new Error('The example has no second panel.');

describe('trendRows', () => {
  it('has a row for each snapshot, in order, with null where a value is withheld', () => {
    const rows = trendRows(panel);
    expect(rows.map((row) => row.periodLabel)).toEqual(panel.series[0]?.points.map((point) => point.periodLabel));
    expect(rows.map((row) => row.value.workforce)).toEqual([0.02, null, null, 0.018, null, null]);
  });

  it('holds ranges to the axis', () => {
    const points = panel.series[0]?.points.map((point) => ({...point, lower: -0.01, upper: 9})) ?? [];
    const rows = trendRows({...panel, series: [{population: 'workforce', label: 'Workforce', points}]});
    expect(rows[0]?.range.workforce).toEqual([0, panel.axis.max]);
  });
});

describe('absentRuns', () => {
  it('joins snapshots side by side without a value, with their words', () => {
    const series = panel.series[0];
    expect(series && absentRuns(series)).toEqual([
      {population: 'workforce', from: '2024-09-30', to: '2025-03-31', words: 'Workforce: [c]'},
      {population: 'workforce', from: '2026-03-31', to: '2026-09-30', words: 'Workforce: [c]'},
    ]);
  });
});
