/** The attack on what is shown: everything a reader has seen, solved for what is withheld. Loaded only when asked for. */
export * from './types';
export {emittedLines, type EmittedLine, type Seen} from './emitted';
export {linkedTables, type Emitted} from './linkedTables';
