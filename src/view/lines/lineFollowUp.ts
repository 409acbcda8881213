import type {LineStatus} from '../../slice';
import {noFollowUp, type FollowUps} from '../followUpTypes';
import type {LineFollowUpView} from '../linesTypes';
import {sinceLabel} from '../words/dateLabel';
import {whoAndWhen} from './carriedActions';
import {recordBefore, recordDate} from './stocktakeRecords';

/** The words of each status, on screen and in files. */
export const statusLabels: Readonly<Record<LineStatus, string>> = {
  open: 'Open',
  agreed: 'Action agreed',
  done: 'Done',
  notPursued: 'Not pursued',
};

/** What a reader keeps of a line, in words; `date` is that of the stocktake looked at. */
export function lineFollowUp(line: string, followUps: FollowUps, date: string): LineFollowUpView {
  const given = followUps.lines.get(line) ?? noFollowUp;
  const record = recordBefore(followUps, date);
  const before = record?.lines.find((each) => each.line === line)?.followUp?.note.trim() ?? '';
  return {
    given,
    status: statusLabels[given.status],
    action: given.action.trim(),
    who: whoAndWhen(given),
    earlier: record && before !== '' ? `${sinceLabel(recordDate(record), date)}: “${before}”` : null,
  };
}
