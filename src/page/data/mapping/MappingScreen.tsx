import {useEffect, useRef} from 'react';
import {saveText} from '../../../chart';
import {mappingFile, type Mapping} from '../../../extract';
import type {IntakeFile} from '../../stock/intakeState';
import {ActionBar} from './ActionBar';
import {CodesPanel} from './CodesPanel';
import {ColumnsPanel} from './ColumnsPanel';
import {mappingState} from './mappingState';
import {QuestionList} from './QuestionList';
import {ReadingPanel} from './ReadingPanel';
import {ResultPanel} from './ResultPanel';
import './mapping.css';

/** One file's mapping: how it is read, what its columns and codes stand for, what comes of it; nothing is loaded until it is used. */
export function MappingScreen(props: {
  file: IntakeFile;
  replaces: string | null;
  onChange: (mapping: Mapping) => void;
  onUse: () => void;
  onCancel: () => void;
  onOpenMapping: (file: File) => void;
}) {
  const {file, replaces, onChange, onUse, onCancel, onOpenMapping} = props;
  const {sketch, mapping, lastRead, draft, applied} = file;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const state = mappingState(file);
  const questions = file.asked.filter(({ask}) => ask === 'sexDigits' || ask === 'kind');
  const isOld = draft.kind !== 'read';
  return (
    <section className="mapping" aria-labelledby="mapping-title">
      <h2 id="mapping-title" ref={title} tabIndex={-1}>
        {state.title}
      </h2>
      <p className="small">The figures on every page stay as they are until the file is used.</p>
      {applied && <AppliedNote applied={applied} />}
      {questions.length > 0 && <QuestionList questions={questions} mapping={mapping} onChange={onChange} />}
      {sketch ? (
        <>
          <ReadingPanel file={file} sketch={sketch} onChange={onChange} />
          <div className="mapping-columns">
            <ColumnsPanel file={file} sketch={sketch} onChange={onChange} />
            {lastRead ? (
              <CodesPanel extract={lastRead} sketch={sketch} mapping={mapping} onChange={onChange} />
            ) : (
              <section className="panel" aria-label="Codes">
                <p className="panel-topic">Codes</p>
                <h3>
                  {draft.kind === 'reading'
                    ? 'The values are being collected'
                    : 'The values are listed once the rows can be read'}
                </h3>
              </section>
            )}
          </div>
        </>
      ) : (
        <p>{file.sketchIssue ? file.sketchIssue.text : 'The first rows are being read.'}</p>
      )}
      {lastRead && draft.kind !== 'refused' && draft.kind !== 'asking' && (
        <ResultPanel extract={lastRead} file={file.file} isOld={isOld} />
      )}
      <ActionBar
        {...{file, state, replaces, onUse, onCancel, onOpenMapping}}
        onSaveMapping={() =>
          saveText(mappingName(file.file.name), mappingFile(draft.kind === 'read' ? draft.extract : mapping))
        }
      />
    </section>
  );
}

function mappingName(fileName: string): string {
  return `${fileName.replace(/\.[a-z0-9]{1,8}$/i, '')}.mapping.json`;
}

/** The mapping file in force, and where this extract differs from what it was made for. */
function AppliedNote({applied}: {applied: NonNullable<IntakeFile['applied']>}) {
  const {fileName, differences} = applied;
  return (
    <div className="mapping-note">
      <p>
        <b>{fileName}</b> is applied.{' '}
        {differences.length === 0
          ? 'The file differs in nothing from what it was made for.'
          : 'The file differs from what it was made for:'}
      </p>
      {differences.length > 0 && (
        <ul className="bullets">
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
