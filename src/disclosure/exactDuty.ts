declare const dutyBrand: unique symbol;

/** Proof that a person asked for exact figures and took on the duty that comes with them. Only `takeExactDuty` makes one. */
export interface ExactDuty {
  readonly [dutyBrand]: true;
}

/** What the person says, in so many words, before any exact figure is given. */
export interface ExactPledge {
  readonly holdsRecordsLawfully: true;
  readonly willNotShare: true;
}

const inForce = new WeakSet<ExactDuty>();

/** The duty, in force until `endExactDuty`. Throws RangeError unless both things are said. */
export function takeExactDuty({holdsRecordsLawfully, willNotShare}: ExactPledge): ExactDuty {
  if (!holdsRecordsLawfully || !willNotShare) throw new RangeError('Exact figures need the duty to be taken on');
  // Nobody else can make one: the brand is no value, and `inForce` knows the object itself.
  const duty = Object.freeze({}) as ExactDuty;
  inForce.add(duty);
  return duty;
}

/** From here on the duty opens nothing: what it was taken for is over. */
export function endExactDuty(duty: ExactDuty): void {
  inForce.delete(duty);
}

/** Throws RangeError unless the duty was taken and has not ended. */
export function requireDuty(duty: ExactDuty): void {
  if (!inForce.has(duty)) throw new RangeError('Exact figures are given only while somebody has the duty for them');
}
