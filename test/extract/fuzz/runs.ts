/**
 * How often a property is tried: seldom with a fixed seed, as part of the tests; `FUZZ_RUNS=20000` times with a new seed (or
 * `FUZZ_SEED=…`) as a campaign, without a time limit.
 */
export function runs(usual: number): {readonly seed: number; readonly numRuns: number} {
  const campaign = process.env['FUZZ_RUNS'];
  if (campaign === undefined) return {seed: 20260331, numRuns: usual};
  return {seed: Number(process.env['FUZZ_SEED'] ?? Date.now()), numRuns: Number(campaign)};
}

/** Milliseconds that a property may take. */
export const patience = process.env['FUZZ_RUNS'] === undefined ? 60_000 : 10 ** 8;
