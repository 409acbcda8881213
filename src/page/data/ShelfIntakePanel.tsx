import {Button, Label, ProgressBar} from 'react-aria-components';
import {bytesLabel, countLabel} from '../../view';
import type {ShelfIntake} from '../stock/fileShelf';

export interface ShelfWords {
  /** What is being read: 'Census table'. */
  readonly kind: string;
  /** What stays as it was when a file is refused. */
  readonly unchanged: string;
  /** What a loaded file now does. */
  readonly taken: string;
}

/** A reference file on its way in: how far reading is, and how it ended. */
export function ShelfIntakePanel(props: {
  intake: ShelfIntake;
  words: ShelfWords;
  onCancel: () => void;
  onDismiss: () => void;
}) {
  const {intake, words: said, onCancel, onDismiss} = props;
  switch (intake.step) {
    case 'reading': {
      const {progress} = intake;
      const share = progress && progress.totalBytes > 0 ? (100 * progress.bytes) / progress.totalBytes : 0;
      const words = progress
        ? `${countLabel(progress.rows)} rows, ${bytesLabel(progress.bytes)} of ${bytesLabel(progress.totalBytes)}`
        : 'Opening the file';
      return (
        <div className="intake" role="group" aria-label={`${said.kind} being read`}>
          <ProgressBar value={share} valueLabel={words}>
            <Label>Reading {intake.fileName}</Label>
            <div className="progress">
              <i style={{width: `${share}%`}} />
            </div>
            <p className="small">{words}</p>
          </ProgressBar>
          <Button className="button" onPress={onCancel}>
            Cancel
          </Button>
        </div>
      );
    }
    case 'refused':
      return (
        <div className="intake intake-refused" role="alert">
          <h3>{intake.fileName} was not loaded</h3>
          <p>{intake.issue.text}</p>
          <p className="small">{said.unchanged}</p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </div>
      );
    case 'taken':
      return (
        <div className="intake" role="status">
          <p>
            <b>{intake.fileName}</b> is loaded{said.taken}
          </p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </div>
      );
  }
}
