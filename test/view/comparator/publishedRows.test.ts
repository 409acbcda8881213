import {expect, test} from 'vitest';
import {shippedComparators} from '../../../src/catalogue';
import {publishedRow} from '../../../src/view';

const rows = new Map(shippedComparators.map((each) => [each.id, publishedRow(each)]));

test('publishedRow says whose, of when and whom, what, where it may stand, and where it was read', () => {
  expect(rows.get('children-social-workers-2024')).toMatchObject({
    body: 'Children’s social workers, England',
    date: 'September 2024',
    figures: ['Heritage: White 73.8%, Black 15.2%, Asian 6.5%, Mixed 3.6%'],
    drawn: 'Heritage',
    status: 'Read at the publisher; as others report it',
  });
  expect(rows.get('children-social-workers-2024')?.address).toMatch(/^https:/);
});

test('publishedRow says of what stands nowhere why not', () => {
  expect(rows.get('nhs-wres-2023')).toMatchObject({
    drawn: 'Listed only',
    figures: ['Heritage: Appointed from shortlisting, White applicants over all others 1.59'],
    differs: ['A relative likelihood: no share of staff.'],
  });
  for (const row of rows.values()) expect(row.drawn === 'Listed only' && row.differs.length === 0).toBe(false);
});
