import {useEffect, useRef} from 'react';
import {Button} from 'react-aria-components';
import {countLabel} from '../../view';

interface OpenQuestionProps {
  fileName: string;
  /** '12 lines followed; the stocktake of 31 March 2026'. */
  opened: string;
  here: string;
  unsaved: number;
  /** Lines that both have, and not alike. */
  differing: number;
  onAnswer: (answer: 'merge' | 'replace' | 'cancel') => void;
}

/** What to do with a file where something is kept already. Nothing changes until it is answered; both can be undone. */
export function OpenQuestion({fileName, opened, here, unsaved, differing, onAnswer}: OpenQuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="lines-question" role="group" aria-labelledby="lines-question">
      <h2 id="lines-question" tabIndex={-1} ref={heading}>
        Merge {fileName} with what is here, or put it in its place?
      </h2>
      <p>
        The file has {opened}. Here: {here}
        {unsaved > 0 && `, ${countLabel(unsaved)} ${unsaved === 1 ? 'change' : 'changes'} of it not saved`}.{' '}
        {differing === 0
          ? 'No line is followed differently in the two.'
          : `${countLabel(differing)} ${differing === 1 ? 'line is' : 'lines are'} followed differently in the two: merging keeps what is here.`}
      </p>
      <p className="lines-file-actions">
        <Button className="button button-primary" onPress={() => onAnswer('merge')}>
          Merge
        </Button>
        <Button className="button" onPress={() => onAnswer('replace')}>
          Replace what is here
        </Button>
        <Button className="button" onPress={() => onAnswer('cancel')}>
          Cancel
        </Button>
      </p>
    </div>
  );
}
