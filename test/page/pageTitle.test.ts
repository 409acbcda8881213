import {expect, test} from 'vitest';
import {pageTitle} from '../../src/page/pages/pageTitle';

test('a title says which page it is of, and never the page twice', () => {
  expect(pageTitle('Heritage in A17 Kent', 'characteristic')).toBe('Heritage in A17 Kent: Characteristic - Stocktake');
  expect(pageTitle('A17 Kent', 'area')).toBe('A17 Kent: Profile - Stocktake');
  expect(pageTitle('Lines of enquiry for A17 Kent', 'lines')).toBe('Lines of enquiry for A17 Kent - Stocktake');
});
