import type {Mapping, Question} from '../../../extract';
import {answerTo, withAnswer} from './mappingEdits';

/** What the file itself cannot say: asked in place, nothing guessed; an answer may be changed until the file is used. */
export function QuestionList(props: {
  questions: readonly Question[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const {questions, mapping, onChange} = props;
  const open = questions.filter(({ask}) => answerTo(mapping, ask) === null).length;
  return (
    <section className="panel" aria-labelledby="questions-title">
      <p className="panel-topic">Questions</p>
      <h3 id="questions-title">
        {open === 0
          ? 'Every question is answered'
          : open === 1
            ? 'One thing only you can say'
            : `${open} things only you can say`}
      </h3>
      <div className="questions">
        {questions.map((question) => (
          <QuestionField key={question.ask} question={question} mapping={mapping} onChange={onChange} />
        ))}
      </div>
    </section>
  );
}

export function QuestionField(props: {question: Question; mapping: Mapping; onChange: (mapping: Mapping) => void}) {
  const {question, mapping, onChange} = props;
  const {ask, text, options} = question;
  const answer = answerTo(mapping, ask);
  return (
    <fieldset className={answer === null ? 'question is-open' : 'question'}>
      <legend>{text}</legend>
      {options.length === 0 ? (
        <input
          type="date"
          aria-label={text}
          defaultValue={answer ?? ''}
          min="1990-01-01"
          max="2100-12-31"
          onChange={(event) => {
            // While a date is typed the field gives years like 0202: not yet an answer.
            const {value} = event.target;
            if (/^(19|20)\d\d-\d\d-\d\d$/.test(value)) onChange(withAnswer(mapping, ask, value));
          }}
        />
      ) : (
        options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={`question-${ask}`}
              value={option.value}
              checked={answer === option.value}
              onChange={() => onChange(withAnswer(mapping, ask, option.value))}
            />
            {option.label}
          </label>
        ))
      )}
    </fieldset>
  );
}
