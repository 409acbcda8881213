/**
 * Raw counts in, ProtectedTables out: every figure rounded or withheld before anything else can see it.
 * `protectedCounts` is the only door to counts; only this room holds the brand that says a table went through it.
 */
export * from './types';
export type {FlowKind, FlowLine, ProtectedFlow} from './flowTypes';
export {cellKey, cellKeyPerturbation, tenFiveRule, type PerturbationTable, type PerturbedCount} from './cellKey';
export {besideExactTotal} from './besideExactTotal';
export {countOf, shareAllowed} from './countOf';
export {leastRule, ruleFor} from './thresholds';
export {protectedCounts} from './protectedCounts';
export {protectedFlow} from './protectedFlow';
export {protectTable} from './protectTable';
export {rangeBehind, roundAndWithhold, type Range} from './roundAndWithhold';
export {recordingAsk} from './recordingAsk';
export {reviveAnswers} from './reviveAnswers';
export {serialiseAnswers} from './serialiseAnswers';
export {loadAudit} from './loadAudit';
