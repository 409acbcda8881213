import {useState} from 'react';
import {Button, Label, ProgressBar} from 'react-aria-components';
import type {Mapping} from '../../extract';
import {bytesLabel, countLabel} from '../../view';
import type {Intake} from '../stock/stockState';

const populationWords = {workforce: 'Workforce', caseload: 'Caseload'} as const;

/** A file on its way in: how far reading is, what only a person can answer, and how it ended. */
export function IntakePanel(props: {
  intake: Intake;
  onCancel: () => void;
  onDismiss: () => void;
  onAnswer: (file: File, answers: Mapping) => void;
}) {
  const {intake, onCancel, onDismiss, onAnswer} = props;
  switch (intake.step) {
    case 'reading': {
      const {progress} = intake;
      const share = progress && progress.totalBytes > 0 ? (100 * progress.bytes) / progress.totalBytes : 0;
      const words = progress
        ? `${countLabel(progress.rows)} records, ${bytesLabel(progress.bytes)} of ${bytesLabel(progress.totalBytes)}`
        : 'Opening the file';
      return (
        <section className="intake" aria-label="File being read">
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
        </section>
      );
    }
    case 'counting':
      return (
        <section className="intake" role="status">
          <p>
            <b>{intake.fileName}</b> is read; its records are being counted.
          </p>
        </section>
      );
    case 'asking':
      return <Questions key={intake.file.name} intake={intake} onCancel={onDismiss} onAnswer={onAnswer} />;
    case 'refused':
      return (
        <section className="intake intake-refused" role="alert">
          <h2>{intake.fileName} was not loaded</h2>
          <p>{intake.issue.text}</p>
          <p className="small">The figures on every page are as they were.</p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </section>
      );
    case 'taken':
      return (
        <section className="intake" role="status">
          <h2>{intake.fileName} is loaded</h2>
          <p>
            {populationWords[intake.population]}: {countLabel(intake.rows)} records accepted,{' '}
            {countLabel(intake.rejected)} rejected.
          </p>
          <Button className="button" onPress={onDismiss}>
            Close
          </Button>
        </section>
      );
  }
}

/** What the file itself cannot say. Nothing is guessed: the file waits until each is answered. */
function Questions(props: {
  intake: Extract<Intake, {step: 'asking'}>;
  onCancel: () => void;
  onAnswer: (file: File, answers: Mapping) => void;
}) {
  const {intake, onCancel, onAnswer} = props;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const missing = intake.questions.filter((question) => !chosen[question.ask]);
  return (
    <form
      className="intake"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length > 0) return;
        const answers = Object.entries(chosen).map(([ask, value]) => [
          ask,
          ask === 'allNational' ? value === 'true' : value,
        ]);
        // Each key is a Question's `ask` and each value one of its options: together they have Mapping's shape.
        onAnswer(intake.file, {...intake.mapping, ...(Object.fromEntries(answers) as Mapping)});
      }}
    >
      <h2>
        {intake.file.name} needs {intake.questions.length === 1 ? 'one answer' : `${intake.questions.length} answers`}
      </h2>
      {intake.questions.map((question) => (
        <fieldset key={question.ask}>
          <legend>{question.text}</legend>
          {question.options.length === 0 ? (
            <input
              type="date"
              aria-label={question.text}
              required
              onChange={(event) => setChosen({...chosen, [question.ask]: event.target.value})}
            />
          ) : (
            question.options.map((option) => (
              <label key={option.value}>
                <input
                  type="radio"
                  name={question.ask}
                  value={option.value}
                  checked={chosen[question.ask] === option.value}
                  onChange={() => setChosen({...chosen, [question.ask]: option.value})}
                />
                {option.label}
              </label>
            ))
          )}
        </fieldset>
      ))}
      <div className="actions">
        <button className="button button-primary" type="submit" aria-disabled={missing.length > 0}>
          Load with {intake.questions.length === 1 ? 'this answer' : 'these answers'}
        </button>
        <Button className="button" onPress={onCancel}>
          Cancel
        </Button>
        {missing.length > 0 && (
          <span className="small muted">
            {missing.length === 1 ? 'One answer is' : `${missing.length} answers are`} still to be given.
          </span>
        )}
      </div>
    </form>
  );
}
