import {Button, Label, ProgressBar} from 'react-aria-components';
import {bytesLabel, countLabel} from '../../view';
import type {IntakeFile, IntakeState} from '../stock/intakeState';

const populationWords = {workforce: 'Workforce', caseload: 'Caseload'} as const;

interface Actions {
  onOpen(id: number): void;
  onCancel(id: number): void;
  onDismiss(): void;
}

/** Every file on its way in, but for the one whose mapping is open: how far it is, and how it ended. */
export function IntakeQueue(props: {
  intake: IntakeState;
  openId: number | null;
  replaces: (file: IntakeFile) => string | null;
  actions: Actions;
}) {
  const {intake, openId, replaces, actions} = props;
  const files = intake.files.filter(({id}) => id !== openId);
  const isEnded = files.length > 0 && files.every(({step}) => step.at === 'taken' || step.at === 'refused');
  if (files.length === 0 && intake.notices.length === 0) return null;
  return (
    <section className="queue" aria-label="Files on their way in">
      {intake.notices.map(({text, isRefusal}) => (
        <div key={text} className="intake" role={isRefusal ? 'alert' : 'status'}>
          <p>{text}</p>
          {files.length === 0 && (
            <Button className="button" onPress={actions.onDismiss}>
              Close
            </Button>
          )}
        </div>
      ))}
      {files.map((file) => (
        <QueuedFile key={file.id} {...{file, actions}} replaces={replaces(file)} />
      ))}
      {isEnded && (
        <p className="actions">
          <Button className="button" onPress={actions.onDismiss}>
            Close
          </Button>
        </p>
      )}
    </section>
  );
}

function QueuedFile({file, replaces, actions}: {file: IntakeFile; replaces: string | null; actions: Actions}) {
  const {step, id} = file;
  const {name} = file.file;
  switch (step.at) {
    case 'waiting':
    case 'deciding':
      return (
        <div className="intake">
          <p>
            <b>{name}</b>{' '}
            {step.at === 'waiting' ? 'waits for its turn.' : 'waits for your decisions, after the file below.'}
          </p>
          <Button className="button" aria-label={`Cancel ${name}`} onPress={() => actions.onCancel(id)}>
            Cancel
          </Button>
        </div>
      );
    case 'reading':
      return <Reading {...{file, replaces, actions}} />;
    case 'counting':
      return (
        <div className="intake" role="status">
          <p>
            <b>{name}</b> is read; its records are being counted.
          </p>
        </div>
      );
    case 'refused':
      return (
        <div className="intake intake-refused" role="alert">
          <h2>{name} was not loaded</h2>
          <p>{step.issue.text}</p>
          <p className="small">The figures on every page are as they were.</p>
        </div>
      );
    case 'taken': {
      const {population, rows, rejected, replaced} = step.taken;
      return (
        <div className="intake" role="status">
          <h2>{name} is loaded</h2>
          <p>
            {populationWords[population]}: {countLabel(rows)} records accepted, {countLabel(rejected)} rejected.
            {replaced !== null && ` It took the place of ${replaced}.`}
          </p>
        </div>
      );
    }
  }
}

function Reading({file, replaces, actions}: {file: IntakeFile; replaces: string | null; actions: Actions}) {
  const {draft, id} = file;
  const {name} = file.file;
  const progress = draft.kind === 'reading' ? draft.progress : null;
  const share = progress && progress.totalBytes > 0 ? (100 * progress.bytes) / progress.totalBytes : 0;
  const words = progress
    ? `${countLabel(progress.rows)} records, ${bytesLabel(progress.bytes)} of ${bytesLabel(progress.totalBytes)}`
    : 'Opening the file';
  return (
    <div className="intake">
      <ProgressBar value={share} valueLabel={words}>
        <Label>Reading {name}</Label>
        <div className="progress">
          <i style={{width: `${share}%`}} />
        </div>
        <p className="small">{words}</p>
      </ProgressBar>
      {replaces !== null && <p className="small">It takes the place of {replaces}.</p>}
      <p className="intake-actions">
        <Button className="button" aria-label={`Cancel ${name}`} onPress={() => actions.onCancel(id)}>
          Cancel
        </Button>
        {file.sketch && (
          <Button className="button" onPress={() => actions.onOpen(id)}>
            See how it is read
          </Button>
        )}
      </p>
    </div>
  );
}
