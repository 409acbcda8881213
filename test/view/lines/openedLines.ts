import type {Evidence} from '../../../src/comparison';
import type {Slice} from '../../../src/slice';
import {linesView, type LineEvidenceView, type LinesAsk, type LinesView, type LineView} from '../../../src/view';
import {england, evidenceOf} from '../evidence';

export type OpenedLine = LineView & {readonly evidence: LineEvidenceView};

/** The lines page; throws where its counts are not there. */
export function linesPage(evidence: Evidence = evidenceOf(), change: Partial<Slice> = {}, ask?: LinesAsk): LinesView {
  const view = linesView({...england, page: 'lines', ...change}, evidence, ask);
  if (view === null) throw new Error('the page has its counts and was null');
  return view;
}

/** One line of the page, opened. */
export function openedLine(key: string, evidence?: Evidence, change: Partial<Slice> = {}): OpenedLine {
  const all = linesPage(evidence, {...change, line: key}).lists.flatMap(({lines}) => lines);
  const line = all.find((each) => each.key === key);
  if (!line?.evidence) throw new Error(`${key} is not on the page, or did not open`);
  return {...line, evidence: line.evidence};
}

/** Every line of the page, each opened in turn. */
export function openedLines(evidence: Evidence = evidenceOf(), change: Partial<Slice> = {}): readonly OpenedLine[] {
  const keys = linesPage(evidence, change).lists.flatMap(({lines}) => lines.map(({key}) => key));
  return keys.map((key) => openedLine(key, evidence, change));
}
