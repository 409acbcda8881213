import type {Population} from '../catalogue';
import type {Axis, FigureView} from './types';

/** How a bar is drawn: from zero; filled where it raises the share, outlined where it lowers it; broken where it is not a flow. */
export type ChangeState = 'whole' | 'raises' | 'lowers' | 'none' | 'withheld' | 'rest';

/** A snapshot, one part of the change between two, or what rounding leaves over. All words are ready to show. */
export interface ChangeRow {
  readonly key: string;
  /** '31 March 2026', 'Joiners'. */
  readonly label: string;
  readonly state: ChangeState;
  /** Shares (0 to 1) that the bar joins; of a withheld part, all it could be. Null where there is nothing to draw. */
  readonly bar: {readonly from: number; readonly to: number} | null;
  /** Where the share stands after this row, and the next bar begins. */
  readonly after: number;
  /** '130', '+20', '−15', '[c]'. */
  readonly members: string;
  readonly declared: string;
  /** Share of the people of this row: '6.5%'. Empty where it has none. */
  readonly share: string;
  /** '+0.4', '6.5%' of a snapshot. */
  readonly points: string;
  /** '12% of leavers: lowers the share'. */
  readonly why: string;
}

/** The change of one population. Without rows the note says why. */
export interface ChangeBlock {
  readonly population: Population;
  readonly heading: string;
  readonly membersHeading: string;
  readonly axis: Axis;
  readonly rows: readonly ChangeRow[];
  readonly note: string | null;
}

/** Why a share changed between two snapshots. */
export interface ChangeView extends FigureView {
  readonly kind: 'change';
  readonly blocks: readonly ChangeBlock[];
}
