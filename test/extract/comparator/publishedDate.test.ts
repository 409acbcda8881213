import {expect, test} from 'vitest';
import {publishedDate} from '../../../src/extract/comparator/publishedDate';

test('publishedDate keeps a date as exact as it was published', () => {
  expect(publishedDate('2024')?.iso).toBe('2024');
  expect(publishedDate('2024-09')?.iso).toBe('2024-09');
  expect(publishedDate('2024-09-30')?.iso).toBe('2024-09-30');
});

test('publishedDate reads day first, and says that it is not the standard', () => {
  expect(publishedDate('6/5/2022')).toEqual({iso: '2022-05-06', isStandard: false});
});

test('publishedDate is null for what is no day of any calendar', () => {
  for (const text of ['', 'March', '2024-13', '2024-02-30', '31/02/2024', '24-09-30', '2024-9']) {
    expect(publishedDate(text)).toBeNull();
  }
});
