/**
 * Pure numbers in, numbers out: intervals, tests, limits and summaries, each with its formula, edge rules and source.
 * Knows nothing of people's characteristics, areas or screens, and imports nothing of ours.
 */
export type {Interval} from './types';
export {normalQuantile} from './normalQuantile';
export {zForLevel} from './zForLevel';
export {binomialProbability} from './binomialProbability';
export {binomialTails, type Tails} from './binomialTails';
export {poissonTails} from './poissonTails';
export {wilsonInterval} from './wilsonInterval';
export {clopperPearsonInterval} from './clopperPearsonInterval';
export {newcombeInterval} from './newcombeInterval';
export {koopmanInterval} from './koopmanInterval';
export {katzInterval} from './katzInterval';
export {miettinenNurminenRatioInterval} from './miettinenNurminenRatioInterval';
export {binomialTest, type BinomialTest} from './binomialTest';
export {representationRatio, type Representation} from './representationRatio';
export {binomialFunnelLimits} from './binomialFunnelLimits';
export {normalFunnelLimits} from './normalFunnelLimits';
export {poissonFunnelLimits} from './poissonFunnelLimits';
export {benjaminiHochberg} from './benjaminiHochberg';
export {benjaminiYekutieli} from './benjaminiYekutieli';
export {holm} from './holm';
export {bonferroni} from './bonferroni';
