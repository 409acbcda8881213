import type {Mapping, Sketch} from '../../../extract';
import {bytesLabel} from '../../../view';
import type {IntakeFile} from '../../stock/intakeState';
import {ChoiceSelect} from './ChoiceSelect';
import {PreviewTable} from './PreviewTable';
import {readingOptions} from './readingOptions';
import {withReading} from './mappingEdits';

const formatWords = {text: 'Text', workbook: 'Excel workbook', parquet: 'Parquet table'} as const;

/** How the bytes are read, each choice marked with what was found, over the first rows as read so. */
export function ReadingPanel(props: {file: IntakeFile; sketch: Sketch; onChange: (mapping: Mapping) => void}) {
  const {file, sketch, onChange} = props;
  return (
    <section className="panel" aria-labelledby="reading-title">
      <p className="panel-topic">How it was read</p>
      <h3 id="reading-title">
        {formatWords[sketch.format]}, {bytesLabel(sketch.bytes)}: do these look like your rows?
      </h3>
      <ul className="reading-choices">
        {readingOptions(file, sketch).map((option) => (
          <li key={option.key}>
            <span className="pick-label" aria-hidden="true">
              {option.label}
            </span>
            <ChoiceSelect
              label={option.label}
              value={option.value}
              groups={option.groups}
              onChange={(id) => onChange(withReading(file.mapping, option.key, option.choice(id)))}
            />
          </li>
        ))}
      </ul>
      {file.sketchIssue && (
        <p className="mapping-fault" role="alert">
          {file.sketchIssue.text} Below are the rows as they were read before.
        </p>
      )}
      <PreviewTable sketch={sketch} />
    </section>
  );
}
