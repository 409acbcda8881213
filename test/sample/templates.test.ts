import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import manifest from '../../data/sample/manifest.json';
import {areaIndex, organisation} from '../../src/catalogue';
import {readPieces} from './readPieces';

const areas = areaIndex(organisation);

describe.each([
  ['workforce', 'person_id', manifest.workforce.columns],
  ['caseload', 'child_id', manifest.caseload.columns],
] as const)('the %s template', (kind, id, columns) => {
  const text = readFileSync(`data/sample/${kind}-template.csv`, 'utf8');
  const {headings, bySnapshot} = readPieces([text], columns);
  const rows = [...bySnapshot.values()].flat();

  it('has the columns of the sample and twelve rows over two dates', () => {
    expect(headings).toEqual(columns);
    expect([...bySnapshot.values()].map((rowsOfDate) => rowsOfDate.length)).toEqual([6, 6]);
  });

  it('is plainly made of examples, at places that exist', () => {
    for (const row of rows) {
      expect(row[id]).toMatch(/^EXAMPLE-\d\d$/);
      const place = row['service_area'] ?? row['local_authority'] ?? '';
      expect(areas.find(place)?.code, place).toBe(place);
    }
  });

  it('shows a blank and a refusal among the answers', () => {
    const answers = rows.map((row) => row['ethnic_group']);
    expect(answers).toContain('');
    expect(answers).toContain('Prefer not to say');
  });
});
