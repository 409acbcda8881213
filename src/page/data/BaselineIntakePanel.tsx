import {Button, Label, ProgressBar} from 'react-aria-components';
import {bytesLabel, countLabel} from '../../view';
import type {BaselineIntake} from '../stock/baselineShelf';

/** A census file on its way in: how far reading is, and how it ended. */
export function BaselineIntakePanel(props: {intake: BaselineIntake; onCancel: () => void; onDismiss: () => void}) {
  const {intake, onCancel, onDismiss} = props;
  switch (intake.step) {
    case 'reading': {
      const {progress} = intake;
      const share = progress && progress.totalBytes > 0 ? (100 * progress.bytes) / progress.totalBytes : 0;
      const words = progress
        ? `${countLabel(progress.rows)} rows, ${bytesLabel(progress.bytes)} of ${bytesLabel(progress.totalBytes)}`
        : 'Opening the file';
      return (
        <div className="intake" role="group" aria-label="Census table being read">
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
          <p className="small">The baselines in force are as they were.</p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </div>
      );
    case 'taken':
      return (
        <div className="intake" role="status">
          <p>
            <b>{intake.fileName}</b> is loaded: what it serves for and what was checked stand below.
          </p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </div>
      );
  }
}
