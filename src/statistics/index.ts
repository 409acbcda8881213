/**
 * Pure numbers in, numbers out: intervals, tests, limits and summaries, each with its formula, edge rules and source.
 * Knows nothing of people's characteristics, areas or screens, and imports nothing of ours.
 */
export type {FunnelZ, Interval} from './types';
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
export {rateRatioInterval} from './rateRatioInterval';
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
export {miettinenNurminenDifferenceInterval} from './miettinenNurminenDifferenceInterval';
export {ratioFlags, type RatioFlags} from './ratioFlags';
export {chiSquareUpperTail} from './chiSquareUpperTail';
export {chiSquareQuantile} from './chiSquareQuantile';
export {goodnessOfFit, type GoodnessOfFit} from './goodnessOfFit';
export {exactMultinomialTest} from './exactMultinomialTest';
export {mcnemarTest, type McNemarTest} from './mcnemarTest';
export {byarInterval} from './byarInterval';
export {exactPoissonInterval} from './exactPoissonInterval';
export {poissonCountInterval} from './poissonCountInterval';
export {chiSquareFunnelLimits} from './chiSquareFunnelLimits';
export {arcsineZ} from './arcsineZ';
export {ratioZ} from './ratioZ';
export {overdispersion, type Overdispersion} from './overdispersion';
export {derSimonianLaird, type RandomEffects} from './derSimonianLaird';
export {directlyStandardisedRate, type StandardBand, type StandardisedRate} from './directlyStandardisedRate';
export {indirectlyStandardisedRatio, type ReferenceBand, type StandardisedRatio} from './indirectlyStandardisedRatio';
export {empiricalBayesShares, type EmpiricalBayes} from './empiricalBayesShares';
export {betaPosterior, type BetaPosterior} from './betaPosterior';
export {diversity, type Diversity} from './diversity';
export {dissimilarity, type Dissimilarity} from './dissimilarity';
export {payGap, type PayGap} from './payGap';
export {payQuarters, quarterNames, type PayQuarter, type QuarterName} from './payQuarters';
