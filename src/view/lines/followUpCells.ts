import type {LineFollowUpView} from '../linesTypes';

/** Columns of the download after the tidy ones: what the reader keeps of each line. */
export const followUpColumns = ['since_earlier', 'pinned', 'follow_up', 'owner', 'due', 'action', 'note'] as const;

/** Their cells, in that order. */
export function followUpCells({given, status}: LineFollowUpView, moved: string): readonly string[] {
  const {pinned, owner, due, action, note} = given;
  return [moved.toLowerCase(), pinned ? 'yes' : 'no', status.toLowerCase(), owner, due ?? '', action, note];
}
