/** The attack on what is shown: everything a reader has seen, solved for what is withheld. Loaded only when asked for. */
export * from './types';
export {attackBounds, type AttackOptions} from './attackBounds';
export {auditVerdict, type AuditVerdict} from './auditVerdict';
export {emittedLines, type EmittedLine, type Seen} from './emitted';
export {ContradictionError} from './linearSystem';
export {linkedTables, type Emitted} from './linkedTables';
export {openSolver, type LpAnswer, type Solver} from './solver';
export {controlledRounding, type RoundedTable} from './controlledRounding';
export {primaryUnsafe, type UnsafeReason} from './primaryUnsafe';
export {secondarySuppression, type Suppressed} from './secondarySuppression';
