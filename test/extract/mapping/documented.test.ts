import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readMappingFile} from '../../../src/extract';

it('the mapping file of the README is one', () => {
  const readme = readFileSync('src/extract/README.md', 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const result = readMappingFile(example);
  expect(result).toMatchObject({kind: 'mapping', mapping: {sexDigits: 'maleFirst'}});
});
