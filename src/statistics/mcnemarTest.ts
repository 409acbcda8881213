import {binomialTest} from './binomialTest';
import {chiSquareUpperTail} from './chiSquareUpperTail';
import {requireCount} from './contract';

export interface McNemarTest {
  readonly chiSquare: number;
  readonly pChiSquare: number;
  readonly chiSquareCorrected: number;
  readonly pCorrected: number;
  /** Two-sided exact binomial; for fewer than 25 who changed. */
  readonly pExact: number;
  /** Its mid-p version, the default: close to nominal for few and many. */
  readonly pMid: number;
}

/**
 * McNemar's test of change among the same people: `gained` became members of the group, `lost` ceased to be.
 *
 * Formula  (b - c)²/(b + c) on 1 degree of freedom; corrected (|b - c| - 1)²/(b + c), 0 where b = c; exact and mid-p from
 *          Binomial(b + c, ½).
 * Units    people in, statistics and probabilities out.
 * Range    whole numbers, 0 or more.
 * Edge     nobody changed gives null: there is nothing to test.
 * Throws   RangeError outside the range.
 * Source   McNemar (1947), Psychometrika 12, 153-157; Fagerland, Lydersen and Laake (2013), BMC Med. Res. Methodol. 13, 91.
 * Check    2 and 14 give chi-square 9, exact p 0.0042, mid-p 0.0023.
 */
export function mcnemarTest(gained: number, lost: number): McNemarTest | null {
  requireCount(gained);
  requireCount(lost);
  const changed = gained + lost;
  const exact = binomialTest(gained, changed, 0.5);
  if (!exact) return null;
  const chiSquare = (gained - lost) ** 2 / changed;
  const chiSquareCorrected = gained === lost ? 0 : (Math.abs(gained - lost) - 1) ** 2 / changed;
  return {
    chiSquare,
    pChiSquare: chiSquareUpperTail(chiSquare, 1),
    chiSquareCorrected,
    pCorrected: chiSquareUpperTail(chiSquareCorrected, 1),
    pExact: exact.doubledP,
    pMid: exact.midP,
  };
}
