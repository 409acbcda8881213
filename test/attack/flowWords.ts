import type {FlowKind} from '../../src/disclosure';
import type {TidyRow} from '../../src/view';

/** What the file of a change calls each flow. */
export const kindCalled: Readonly<Record<string, FlowKind>> = {
  joined: 'joined',
  left: 'left',
  'moved into the area': 'movedIn',
  'moved out of the area': 'movedOut',
  'took up such a role': 'roleIn',
  'left such a role': 'roleOut',
  'newly declared': 'declaredIn',
  'no longer declared': 'declaredOut',
  'changed their answer to it': 'changedIn',
  'changed their answer from it': 'changedOut',
};

/** Flows made one part by the picture; its words say 'None' of all of them together. */
export const kindsOfPart: Readonly<Record<string, readonly FlowKind[]>> = {
  joiners: ['joined'],
  leavers: ['left'],
  movers: ['movedIn', 'movedOut'],
  roles: ['roleIn', 'roleOut'],
};

/** A row of a flow between two snapshots, or of the points it made; not of a snapshot. */
export function isFlowRow({period}: Pick<TidyRow, 'period'>): boolean {
  return period.includes('/');
}
