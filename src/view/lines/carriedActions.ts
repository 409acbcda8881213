import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {sliceHref, type LineStatus, type Slice} from '../../slice';
import type {CarryOverView} from '../carryOverTypes';
import {noFollowUp, type FollowUp, type FollowUps} from '../followUpTypes';
import {shortDate} from '../words/dateLabel';
import type {LineFate} from './lineFates';
import {lineName} from './lineKey';

const reported: Readonly<Record<LineStatus, string>> = {
  open: 'Open again',
  agreed: 'Carried',
  done: 'Done',
  notPursued: 'Not pursued',
};

/** 'Head of HR, 31 Mar 2027'; empty where neither is said. */
export function whoAndWhen({owner, due}: Pick<FollowUp, 'owner' | 'due'>): string {
  return [owner.trim(), due === null ? '' : shortDate(due)].filter((text) => text !== '').join(', ');
}

/** Without the full stop a reader may have written: it is joined to what follows. */
function bare(text: string, i: number, all: readonly string[]): string {
  return i < all.length - 1 ? text.replace(/\.$/, '') : text;
}

/** What was agreed at the stocktake before, and what is reported of it now, beside the gap and never as its cause. */
export function carriedActions(
  found: readonly LineFate[],
  {lines}: FollowUps,
  slice: Slice,
  evidence: Evidence,
  area: Area,
): CarryOverView['actions'] {
  return found.flatMap(({id, key, earlier, fate, moved, words}) => {
    if (earlier?.status !== 'agreed') return [];
    const now = lines.get(id) ?? noFollowUp;
    const isNewDue = now.status === 'agreed' && now.due !== null && now.due !== earlier.due;
    const said = [
      now.note.trim() === earlier.note.trim() ? '' : now.note.trim(),
      now.action.trim() === earlier.action.trim() || now.action.trim() === '' ? '' : `next: ${now.action.trim()}`,
      isNewDue ? `due ${shortDate(now.due)}` : '',
    ].filter((text) => text !== '');
    const isMove = moved?.move === 'narrower' || moved?.move === 'wider';
    const course = moved && fate !== 'noLonger' ? `${moved.course}${isMove ? `, ${moved.move}` : ''}` : words;
    return [
      {
        key: id,
        action: earlier.action.trim() === '' ? 'An action without words' : earlier.action.trim(),
        line: lineName(key, evidence, area.code),
        href: sliceHref(slice, {page: 'lines', line: id, area: key.area.code, inside: null}),
        who: whoAndWhen(earlier),
        state: reported[now.status],
        words: said.length > 0 ? said.map(bare).join('; ') : 'nothing new is written',
        gap: course,
      },
    ];
  });
}
