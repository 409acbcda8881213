import {expect, test} from 'vitest';
import {publishedLabel} from '../../../src/view/words/publishedLabel';

test('publishedLabel says no more of a date than was published', () => {
  expect(publishedLabel('2024')).toBe('2024');
  expect(publishedLabel('2024-09')).toBe('September 2024');
  expect(publishedLabel('2024-09', 'short')).toBe('Sep 2024');
  expect(publishedLabel('2024-09-30')).toBe('30 September 2024');
  expect(publishedLabel('2024-11')).toBe('November 2024');
});
