import type {Mapping, Question, Sketch} from '../../../extract';
import {ChoiceSelect} from './ChoiceSelect';
import {missingColumns, type MissingColumn} from './columnRows';
import {withHeading} from './mappingEdits';
import {QuestionField} from './QuestionList';

const titles: Readonly<Record<MissingColumn['ask'], string>> = {
  characteristic: 'No column is a characteristic yet',
  asAt: 'No column of dates is read',
  allNational: 'No column of areas is read',
};

/** Needed columns that no heading is read as, each with its remedies: another heading, or one answer for the whole file. */
export function MissingColumns(props: {
  sketch: Sketch;
  mapping: Mapping;
  asked: readonly Question[];
  onChange: (mapping: Mapping) => void;
}) {
  const {sketch, mapping, asked, onChange} = props;
  const missing = missingColumns(sketch);
  if (missing.length === 0) return null;
  return (
    <ul className="missing-columns">
      {missing.map((entry) => {
        const question = asked.find(({ask}) => ask === entry.ask);
        return (
          <li key={entry.ask}>
            <h4>{titles[entry.ask]}</h4>
            {entry.ask === 'characteristic' && (
              <p>
                Say below which heading holds sex, ethnic group, religion, disability or age: at least one is needed.
              </p>
            )}
            {question && <QuestionField question={question} mapping={mapping} onChange={onChange} />}
            {entry.columns.map(({column, label}) => (
              <p key={column} className="missing-choice">
                <span>
                  {question ? 'Or the heading' : 'The heading'} to read as {label}:{' '}
                </span>
                <ChoiceSelect
                  label={`Heading to read as ${label}`}
                  value={null}
                  placeholder="Choose a heading"
                  groups={[
                    {
                      id: 'headings',
                      label: '',
                      options: sketch.columns.map(({heading}, at) => ({
                        id: String(at),
                        label: heading || `Column ${at + 1}, without a heading`,
                      })),
                    },
                  ]}
                  onChange={(id) => {
                    const heading = sketch.columns[Number(id)]?.heading;
                    if (heading !== undefined)
                      onChange(withHeading(mapping, sketch.columns, heading, {as: 'column', column}));
                  }}
                />
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
