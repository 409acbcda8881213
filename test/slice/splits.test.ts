import {describe, expect, it} from 'vitest';
import {dimensions} from '../../src/catalogue';
import {crossedBy, divides, splitLevels} from '../../src/slice';

describe('splits', () => {
  it('let one of any two characteristics divide the other, and never both', () => {
    for (const a of dimensions) {
      expect(divides(a.id, a.id)).toBe(false);
      for (const b of dimensions) if (a !== b) expect(divides(a.id, b.id)).toBe(!divides(b.id, a.id));
    }
    expect(divides('sex', 'ethnicGroup')).toBe(true);
    expect(divides('ageBand', 'religion')).toBe(true);
    expect(divides('ethnicGroup', 'ageBand')).toBe(false);
  });

  it('know the characteristic that divides, and the levels that a split is given for', () => {
    expect([crossedBy('by:sex'), crossedBy('grade'), crossedBy(null)]).toEqual(['sex', null, null]);
    expect(splitLevels('grade')).toEqual(['england', 'region', 'serviceArea']);
    expect(splitLevels('role')).toContain('localAuthority');
  });
});
