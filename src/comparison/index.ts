/**
 * Protected counts and residents into Comparisons: shares, ranges, ratios, gaps and a verdict for each group or area.
 * Reaches no raw count; a verdict is given only where it holds for every count the shown ones could stand for.
 */
export * from './types';
export {methodId, methods, type MethodId, type MethodName} from './methods';
export {compareLine, type LineInput} from './compareLine';
export {compareAreas, type AreasInput} from './compareAreas';
export {differenceOf, type Difference} from './differenceOf';
export {funnelCurve, type FunnelCurvePoint} from './funnelCurve';
export {relativeLikelihood, type Happened, type RelativeLikelihood} from './relativeLikelihood';
export {partAgainstRest, type PartAgainstRest, type PartInput} from './partAgainstRest';
export {ageStandardisedRate, type AgeBandOfGroup, type AgeStandardisedRate} from './ageStandardisedRate';
export {areaRates, rateFunnelCurve, type AreaRate, type AreaRates} from './areaRates';
export {childrenPerWorker, type ChildrenPerWorker} from './childrenPerWorker';
export {childrenRate, type ChildrenRate} from './childrenRate';
export {meetingChances, type Meeting, type MeetingArea, type MeetingChances} from './meetingChance';
export {rateAgainstRest, relativeRate, type RelativeRate, type Served} from './relativeRate';
export {undeclaredBounds, type UndeclaredBounds} from './undeclaredBounds';
export {declarationGate, type DeclarationGate} from './declarationGate';
export {leastBaseToShow, whatNCanShow, type WhatNCanShow} from './whatNCanShow';
export * from './distributionTypes';
export {wholeDistribution, type DistributionInput} from './wholeDistribution';
export {changeBetween, type ChangeBetween, type ChangeInput, type Flow, type NotFollowed} from './changeBetween';
export type {StayersChange} from './stayersChange';
export {changeKinds, changeParts, type ChangeKind, type GroupOfBase} from './changeParts';
export {whyChanged, type WhyChanged, type WhyPart} from './whyChanged';
export * from './enquiryTypes';
export {linesOfEnquiry} from './linesOfEnquiry';
export {gapMove, gapMoves, gapShares, gapSizes, type GapFigures, type GapMove} from './gapMove';
export {leastBaseForDecimal, leastDeclaredShare, leastEventsForRate, mostTimesLowest, widestChance} from './thresholds';
