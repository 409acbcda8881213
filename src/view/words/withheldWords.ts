import type {ProtectionRule} from '../../disclosure';

/**
 * What [c] stands for, wherever it is explained. One sentence for every [c]: a reader must not learn which of its reasons
 * is the one here.
 */
export function withheldWords({withholdBelow, leastBaseForBreakdown}: ProtectionRule): string {
  return (
    `[c] withheld: 1 to ${withholdBelow - 1} people, or any figure, 0 too, that would tell such a one, ` +
    `break down fewer than ${leastBaseForBreakdown}, or say that all answered alike.`
  );
}
