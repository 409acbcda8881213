import {describe, expect, test} from 'vitest';
import {loadBaselines} from '../../../src/database';
import {stocktakeView, type ChartTableView} from '../../../src/view';
import {accepted, readText} from '../../extract/baseline/read';
import {religionByAge} from '../../extract/baseline/religionByAge';
import {areas, england, evidenceOf} from '../evidence';

const own = await loadBaselines(areas);
const loaded = accepted(await readText(religionByAge(), 'religion by age.csv'));

function faithPanel(withLoaded: boolean, area = england.area): ChartTableView {
  const evidence = {...evidenceOf(), baselines: withLoaded ? own.with([loaded]) : own};
  const panel = stocktakeView({...england, area}, evidence)?.panels.find(({topic}) => topic === 'Faith');
  if (!panel) throw new Error('the start page has no panel of faith');
  return panel;
}

function statuses({csv}: ChartTableView): readonly unknown[] {
  return csv.map(({status}) => status);
}

describe('stocktakeView with a loaded table of religion by age', () => {
  test('assesses what a modelled table could not', () => {
    const [before, after] = [statuses(faithPanel(false, 'A12')), statuses(faithPanel(true, 'A12'))];
    expect(before).toContain('not assessed');
    expect(after).not.toContain('not assessed');
    expect(after).toHaveLength(before.length);
    // Where the modelled table and all ages agreed there was a verdict already, and these residents are the same.
    expect(after.map((status, i) => (before[i] === 'not assessed' ? before[i] : status))).toEqual(before);
    expect(after.filter((_, i) => before[i] === 'not assessed')).toEqual(['lower']);
  });

  test('says who loaded it, in the notes, in the source and in the file', () => {
    const panel = faithPanel(true);
    expect(panel.notes.join(' ')).toContain('grade A, a count at the right ages, loaded by you');
    expect(panel.source).toContain('loaded by you from religion by age.csv (A, loaded)');
    expect(new Set(panel.csv.map(({baseline_grade: grade}) => grade))).toEqual(new Set(['loaded']));
    expect(panel.blocks[0]?.rows[0]?.lanes[0]?.mark.tick?.style).toBe('solid');
  });

  test('leaves the other panels as they were', () => {
    const panels = (baselines: typeof own | ReturnType<typeof own.with>) =>
      stocktakeView(england, {...evidenceOf(), baselines})?.panels.filter(({topic}) => topic !== 'Faith');
    expect(panels(own.with([loaded]))).toEqual(panels(own));
  });
});
