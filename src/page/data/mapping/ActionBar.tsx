import {Button, FileTrigger} from 'react-aria-components';
import {bytesLabel, countLabel} from '../../../view';
import type {IntakeFile} from '../../stock/intakeState';
import {ReadingProgress} from '../ReadingProgress';
import type {MappingState} from './mappingState';

/** What is left, and what to do: always in sight at the foot of the screen. */
export function ActionBar(props: {
  file: IntakeFile;
  state: MappingState;
  /** What using the file would take the place of, in words. */
  replaces: string | null;
  onUse: () => void;
  onCancel: () => void;
  onSaveMapping: () => void;
  onOpenMapping: (file: File) => void;
}) {
  const {file, state, replaces, onUse, onCancel, onSaveMapping, onOpenMapping} = props;
  const {draft} = file;
  const accepted = draft.kind === 'read' ? draft.extract.tally.accepted : null;
  return (
    <div className="mapping-bar">
      <div className="mapping-bar-words" role="status">
        {state.obstacle !== null ? (
          <p>
            <b>Not yet:</b> {state.obstacle}
          </p>
        ) : draft.kind === 'reading' ? (
          <p>
            {file.isWanted ? 'It will be used when it is read. ' : ''}
            {draft.progress
              ? `Reading: ${countLabel(draft.progress.rows)} records, ${bytesLabel(draft.progress.bytes)} of ${bytesLabel(draft.progress.totalBytes)}`
              : 'Reading the whole file'}
          </p>
        ) : (
          <p>{state.remark ?? 'Nothing is left to decide.'}</p>
        )}
        {replaces !== null && <p className="muted">This takes the place of {replaces}.</p>}
      </div>
      {draft.kind === 'reading' && state.obstacle === null && <ReadingProgress progress={draft.progress} />}
      <div className="mapping-bar-actions">
        <Button
          className="button button-primary"
          aria-disabled={state.obstacle !== null}
          onPress={() => {
            if (state.obstacle === null) onUse();
          }}
        >
          {accepted === null || state.obstacle !== null
            ? 'Use this file'
            : `Use this file: ${countLabel(accepted)} records`}
        </Button>
        <Button className="button" onPress={onSaveMapping}>
          Save the mapping
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(list) => {
            const [chosen] = list ?? [];
            if (chosen) onOpenMapping(chosen);
          }}
        >
          <Button className="button">Open a mapping file</Button>
        </FileTrigger>
        <Button className="button" onPress={onCancel}>
          {file.isAgain ? 'Leave it as it is' : 'Cancel'}
        </Button>
      </div>
    </div>
  );
}
