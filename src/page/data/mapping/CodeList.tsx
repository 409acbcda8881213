import {useState} from 'react';
import {Checkbox} from 'react-aria-components';
import type {Mapping, Sketch} from '../../../extract';
import {countLabel} from '../../../view';
import {ChoiceSelect} from './ChoiceSelect';
import {withList, withOwnList, withValue} from './mappingEdits';
import type {ReviewList} from './reviewLists';
import {ValueTable} from './ValueTable';

const notSaid = 'not-said';

/** The values of one column: which list they come from, each value's meaning, and whether the file's own list is kept. */
export function CodeList(props: {
  list: ReviewList;
  sketch: Sketch;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const {list, mapping, onChange} = props;
  // Set by what there was to decide at first: a list neither closes nor grows under the reader's hands.
  const [isOpen, setIsOpen] = useState(list.toDecide > 0);
  const [onlyOpen, setOnlyOpen] = useState(list.toDecide > 0);
  const work = list.values.filter(({to, isChosen}) => to === null || isChosen);
  const filters = onlyOpen || (work.length > 0 && work.length < list.values.length);
  const values = onlyOpen && work.length > 0 ? work : list.values;
  return (
    <details className="code-list" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span className="code-title">{list.title}</span>
        <span className="code-state">
          {list.toDecide > 0 ? (
            <b>{list.toDecide === 1 ? '1 to decide' : `${countLabel(list.toDecide)} to decide`}</b>
          ) : (
            summaryOf(list)
          )}
        </span>
        <code className="code-heading">{list.heading}</code>
      </summary>
      <ListSource {...props} />
      {list.isOwnList ? (
        <p className="small">
          Counted by its own {countLabel(list.values.length)} values. There is no census baseline for it.
        </p>
      ) : (
        <>
          {filters && (
            <div className="filters" role="group" aria-label={`Values of ${list.heading} shown`}>
              <button type="button" aria-pressed={onlyOpen} onClick={() => setOnlyOpen(true)}>
                To decide ({countLabel(list.toDecide)})
              </button>
              <button type="button" aria-pressed={!onlyOpen} onClick={() => setOnlyOpen(false)}>
                All ({countLabel(list.values.length)})
              </button>
            </div>
          )}
          <ValueTable
            list={list}
            values={values}
            onDecide={(value, to) => onChange(withValue(mapping, list.column, value, to))}
          />
          {list.further.values > 0 && (
            <p className="small muted">
              {countLabel(list.further.values)} rarer values are not listed; they are read in the same way.
            </p>
          )}
        </>
      )}
    </details>
  );
}

function summaryOf(list: ReviewList): string {
  if (list.isOwnList) return 'its own list';
  const count = list.values.length === 1 ? '1 value' : `${countLabel(list.values.length)} values`;
  return list.lists.length > 0 ? `${count}: ${list.lists.join(', ')}` : count;
}

/** Which list the short codes come from, where lists disagree; and the choice to keep the file's own list. */
function ListSource(props: {list: ReviewList; sketch: Sketch; mapping: Mapping; onChange: (mapping: Mapping) => void}) {
  const {list, sketch, mapping, onChange} = props;
  const chosen = mapping.lists?.find(({column}) => column === list.column)?.list;
  const kept = mapping.columns?.find(({heading, ownList}) => heading === list.heading && ownList);
  const column = kept?.column ?? sketch.columns.find(({heading}) => heading === list.heading)?.column ?? list.column;
  return (
    <div className="list-source">
      {(list.listChoices.length > 1 || chosen !== undefined) && !list.isOwnList && (
        <div>
          <span className="pick-label" aria-hidden="true">
            Its codes come from
          </span>
          <ChoiceSelect
            label={`The codes of ${list.heading} come from`}
            value={chosen ?? list.codedList ?? notSaid}
            isOpenQuestion={chosen === undefined && list.codedList === null}
            groups={[
              {
                id: 'lists',
                label: '',
                options: [
                  {
                    id: notSaid,
                    label: chosen === undefined && list.codedList === null ? 'Lists disagree: choose' : 'As found',
                  },
                  ...list.listChoices.map((name) => ({id: name, label: name})),
                ],
              },
            ]}
            onChange={(id) => onChange(withList(mapping, list.column, id === notSaid ? null : id))}
          />
        </div>
      )}
      {list.kind === 'characteristic' && list.column !== 'age_band' && (
        <Checkbox
          className="check"
          isSelected={list.isOwnList}
          onChange={(isOwn) => onChange(withOwnList(mapping, list.heading, column, isOwn))}
        >
          <span className="check-box" aria-hidden="true" />
          Keep this list as it is, without a census baseline
        </Checkbox>
      )}
    </div>
  );
}
