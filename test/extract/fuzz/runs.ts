/**
 * How often a property is tried: seldom with a fixed seed, as part of the tests; `FUZZ_RUNS=20000` times with a new seed (or
 * `FUZZ_SEED=…`) as a campaign, without a time limit.
 */
export function runs(usual: number): {readonly seed: number; readonly numRuns: number} {
  const campaign = process.env['FUZZ_RUNS'];
  if (campaign === undefined) return {seed: 20260331, numRuns: usual};
  return {seed: Number(process.env['FUZZ_SEED'] ?? Date.now()), numRuns: Number(campaign)};
}

/** More of everything, by hand. */
export const isCampaign = process.env['FUZZ_RUNS'] !== undefined;

/** Milliseconds that a property may take. */
export const patience = isCampaign ? 10 ** 8 : 60_000;
