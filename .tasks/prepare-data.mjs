/** npm run prepare-data -- [--from DIR]: rebuilds everything under data/ that is generated, from the official downloads. */
import {withModule} from './run.mjs';

await withModule('data/prepare/index.ts', (module) => module.main(process.argv.slice(2)));
