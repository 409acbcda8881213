import {describe, expect, test} from 'vitest';
import {organisation} from '../../../src/catalogue';
import {linesView, type LineView} from '../../../src/view';
import {england, evidenceOf} from '../evidence';

function lines(evidence = evidenceOf()): readonly LineView[] {
  const view = linesView({...england, page: 'lines'}, evidence);
  if (view === null) throw new Error('the page has its counts and was null');
  return view.lists.flatMap((list) => list.lines);
}

const about = (group: string) => lines().filter(({sentence}) => sentence.includes(group));

describe('an opened line of enquiry', () => {
  test('shows what its sector published of the same group, named and dated, nearest first', () => {
    const staff = [...about('White staff'), ...about('Black staff'), ...about('Mixed heritage staff')];
    expect(staff.length).toBeGreaterThan(0);
    for (const {evidence} of staff) {
      expect(evidence.sector?.rows[0]?.term).toBe('Children’s social workers, England, September 2024');
      expect(evidence.sector?.rows[0]?.value).toMatch(/^(73\.8|15\.2|3\.6)%$/);
      expect(evidence.sector?.sentences.join(' ')).toContain('no verdict is drawn from them');
      expect(evidence.mark.comparator?.label).toBe(evidence.sector?.rows[0]?.value);
      expect(evidence.mark.text).toContain('September 2024');
      expect(evidence.axis.max).toBeGreaterThanOrEqual(evidence.mark.comparator?.value ?? 1);
    }
  });

  test('lists a figure that is counted otherwise, says how, and draws none', () => {
    const asian = about('Asian staff');
    expect(asian.length).toBeGreaterThan(0);
    for (const {evidence} of asian) {
      expect(evidence.sector?.rows.map(({value}) => value)).toEqual(['6.5%', '6.9%', '5.3%']);
      expect(evidence.sector?.sentences.join(' ')).toContain('Chinese people are not in its Asian group.');
      expect(evidence.mark.comparator).toBeUndefined();
    }
  });

  test('shows none beside children, of groups nobody published, or where none is loaded', () => {
    for (const {population, evidence} of lines()) {
      if (population === 'caseload') expect(evidence.sector).toBeNull();
    }
    for (const {evidence} of about('Muslim')) expect(evidence.sector).toBeNull();
    const {comparators: _, ...bare} = evidenceOf();
    for (const {evidence} of lines(bare)) expect(evidence.sector).toBeNull();
  });

  test('draws on published figures that are there, in the organisation’s own order', () => {
    const ids = new Set(evidenceOf().comparators?.map(({id}) => id));
    expect(organisation.sector?.length).toBeGreaterThan(0);
    for (const id of organisation.sector ?? []) expect(ids).toContain(id);
  });
});
