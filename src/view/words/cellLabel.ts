import type {Cell} from '../../disclosure';
import {countLabel} from './countLabel';

/** A protected count as shown: '1,430', '0', '[c]', 'Not collected', 'Not applicable'. */
export function cellLabel(cell: Cell): string {
  switch (cell.kind) {
    case 'shown':
      return countLabel(cell.count);
    case 'withheld':
      return '[c]';
    case 'notCollected':
      return 'Not collected';
    case 'notApplicable':
      return 'Not applicable';
  }
}
