import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sampleSeed} from './anchors';
import {sampleCensus} from './census';
import {caseloadRows} from './caseload/caseloadRows';
import {workforceRows} from './workforce/workforceRows';

export async function main(args: readonly string[]): Promise<void> {
  const out = args[args.indexOf('--out') + 1] ?? '.cache/sample';
  mkdirSync(out, {recursive: true});
  console.time('census');
  const census = await sampleCensus();
  console.timeEnd('census');
  console.time('workforce');
  const text = [...workforceRows(census, sampleSeed)].join('');
  console.timeEnd('workforce');
  writeFileSync(join(out, 'workforce.csv'), text);
  console.time('caseload');
  const pieces = [...caseloadRows(census, sampleSeed)];
  console.timeEnd('caseload');
  writeFileSync(join(out, 'caseload.csv'), pieces.join(''));
  console.timeEnd('caseload');
  console.log(createHash('sha256').update(text).digest('hex'), text.split('\n').length);
}
