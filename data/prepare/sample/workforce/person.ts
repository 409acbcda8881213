import type {Asked} from './inventions';

export interface Person {
  readonly id: string;
  /** Day of birth. */
  readonly born: number;
  /** 0 female, 1 male. */
  readonly sex: 0 | 1;
  /** Indexes into the lists of words.ts. */
  readonly heritage: number;
  readonly religion: number;
  readonly orientation: number;
  readonly disabled: boolean;
  readonly contract: 'Permanent' | 'Fixed term';
  readonly started: number;
  /** How readily this person falls ill; 1 is usual. */
  readonly frailty: number;
  /** What they would do if asked again and again: decline, or leave the form blank. */
  readonly declines: Readonly<Record<Asked, boolean>>;
  readonly declared: Record<Asked, boolean>;
  area: number;
  role: number;
  grade: string;
  point: number;
  fte: number;
  promoted: number | null;
  left: number | null;
  leaveReason: string;
  /** Working days lost in the half-year before last and in the last. */
  absence: readonly [number, number];
}
