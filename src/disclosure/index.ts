/**
 * Raw counts in, ProtectedTables out: every figure rounded or withheld before anything else can see it.
 * `protectedCounts` is the only door to counts, `exactCounts` the same door for whoever has taken on the duty. Only this
 * room holds the brand that says a table went through it.
 */
export * from './types';
export * from './groupTypes';
export type {FlowKind, FlowLine, ProtectedFlow} from './flowTypes';
export {cellKey, cellKeyPerturbation, tenFiveRule, type PerturbationTable, type PerturbedCount} from './cellKey';
export {besideExactTotal} from './besideExactTotal';
export {countOf, everybodyAnswered, shareAllowed, shareOf} from './countOf';
export {exactCounts} from './exactCounts';
export {endExactDuty, takeExactDuty, type ExactDuty, type ExactPledge} from './exactDuty';
export {exactFlow} from './exactFlow';
export {exactRule} from './exactRule';
export {leastRule, ruleFor} from './thresholds';
export {absenceDimensions, exactAbsence, protectedAbsence} from './protectedAbsence';
export {protectedCounts} from './protectedCounts';
export {protectedFlow} from './protectedFlow';
export {exactPay, protectedPay} from './protectedPay';
export {protectTable} from './protectTable';
export {rangeBehind, roundAndWithhold, type Range} from './roundAndWithhold';
export {recordingAsk} from './recordingAsk';
export {reviveAnswers} from './reviveAnswers';
export {serialiseAnswers} from './serialiseAnswers';
export {loadAudit} from './loadAudit';
