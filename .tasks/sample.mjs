import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './install.mjs';

/** Everything the sample and its opening figures are made from: a change in any of these makes them anew. */
const madeFrom = ['src', 'data', 'package-lock.json', '.tasks/sample.mjs'];

function filesUnder(path) {
  const full = join(root, path);
  const names = readdirSync(full, {recursive: true, withFileTypes: true});
  return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function fingerprint() {
  const hash = createHash('sha256');
  const files = madeFrom.flatMap((path) => (path.includes('.') ? [join(root, path)] : filesUnder(path)));
  for (const file of files.toSorted()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Makes .cache/public/sample (packed synthetic extracts, opening figures) unless it is already made from these sources. */
export async function ensureSample() {
  const stamp = join(root, '.cache/sample-stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Making the synthetic sample ...');
  // A process of its own: reading modules as the app does marks its process as development, and a build must not inherit that.
  const code = run(
    process.execPath,
    [join(root, '.tasks/run.mjs'), 'data/prepare/opening.ts', join(root, '.cache/public/sample')],
    {shell: false},
  );
  if (code !== 0) throw new Error('The sample could not be made; see above.');
  writeFileSync(stamp, wanted);
}
