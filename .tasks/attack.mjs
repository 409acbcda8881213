/** npm run attack -- --walks N: random walks through what the pages give away, solved by an intruder. Prints what was found. */
import {withModule} from './run.mjs';

const at = process.argv.indexOf('--walks');
const walks = Number(at < 0 ? 1000 : process.argv[at + 1]);
if (!Number.isSafeInteger(walks) || walks < 1) throw new Error('Say how many walks: npm run attack -- --walks 1000');
await withModule('test/attack/stress.ts', (module) => module.stress(walks));
