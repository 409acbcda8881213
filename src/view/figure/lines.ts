import type {AreaComparison, Comparison, Evidence} from '../../comparison';
import type {ProtectedLine, ProtectedTable, ProtectionRule} from '../../disclosure';
import {questionKey, type LineQuestion} from '../../slice';

/** The answer to one question, each line found by what it counts. */
export interface Lines {
  readonly rule: ProtectionRule;
  find(
    dimension: string,
    snapshot: string,
    at?: {readonly area?: string; readonly value?: string},
  ): ProtectedLine | undefined;
  /** Areas of the answer, in its order. */
  readonly areas: readonly string[];
  readonly table: ProtectedTable;
  /** Comparisons made of these lines so far: a click that changes no question makes none again. */
  readonly compared: Map<string, Comparison>;
  readonly overAreas: Map<string, AreaComparison>;
}

const known = new WeakMap<Evidence, Map<string, Lines>>();

function key(dimension: string, snapshot: string, area: string, value: string | null): string {
  return JSON.stringify([dimension, snapshot, area, value]);
}

/** Null while the counts are not there yet. The same evidence answers the same question once. */
export function linesOf(evidence: Evidence, question: LineQuestion): Lines | null {
  const answers = known.get(evidence) ?? new Map<string, Lines>();
  known.set(evidence, answers);
  const asked = questionKey(question);
  const answered = answers.get(asked);
  if (answered) return answered;
  const table = evidence.ask(question);
  if (table === null) return null;
  const lines = linesIn(table);
  answers.set(asked, lines);
  return lines;
}

function linesIn(table: ProtectedTable): Lines {
  const byKey = new Map(table.lines.map((line) => [key(line.dimension, line.snapshot, line.area, line.value), line]));
  const areas = [...new Set(table.lines.map((line) => line.area))];
  return {
    rule: table.rule,
    areas,
    table,
    compared: new Map(),
    overAreas: new Map(),
    find: (dimension, snapshot, at = {}) =>
      byKey.get(key(dimension, snapshot, at.area ?? areas[0] ?? '', at.value ?? null)),
  };
}
