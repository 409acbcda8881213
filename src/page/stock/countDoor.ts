import {
  exactAbsence,
  exactCounts,
  exactFlow,
  exactPay,
  protectedAbsence,
  protectedCounts,
  protectedFlow,
  protectedPay,
  type ExactDuty,
} from '../../disclosure';

/** How counts are asked for: through the gate, or past it with a duty. */
export interface CountDoor {
  readonly isExact: boolean;
  readonly counts: typeof protectedCounts;
  readonly flow: typeof protectedFlow;
  readonly pay: typeof protectedPay;
  readonly absence: typeof protectedAbsence;
}

export const protectedDoor: CountDoor = {
  isExact: false,
  counts: protectedCounts,
  flow: protectedFlow,
  pay: protectedPay,
  absence: protectedAbsence,
};

/** The door for whoever has taken on the duty; it opens nothing once that has ended. */
export function exactDoor(duty: ExactDuty): CountDoor {
  return {
    isExact: true,
    counts: (cells, areas, organisation, question) => exactCounts(cells, areas, organisation, question, duty),
    flow: (cells, areas, organisation, question) => exactFlow(cells, areas, organisation, question, duty),
    pay: (cells, areas, organisation, question) => exactPay(cells, areas, organisation, question, duty),
    absence: (cells, areas, organisation, question) => exactAbsence(cells, areas, organisation, question, duty),
  };
}
