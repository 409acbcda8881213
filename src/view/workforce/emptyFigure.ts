import type {Evidence} from '../../comparison';
import {protectionOf} from '../figure/protection';
import type {FigureView} from '../types';

/** A figure that has nothing to show: its topic, and a sentence that says why and what to do. */
export function emptyFigure(
  {id, topic, sentence}: {readonly id: string; readonly topic: string; readonly sentence: string},
  evidence: Evidence,
): FigureView {
  return {
    id,
    topic,
    finding: sentence,
    support: null,
    more: null,
    notes: [],
    source: '',
    protection: protectionOf(evidence),
    csv: [],
    table: {caption: topic, columns: [], rows: []},
  };
}
