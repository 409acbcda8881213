import {useVirtualizer} from '@tanstack/react-virtual';
import {useRef} from 'react';
import {cellLabel} from '../../../view';
import {AreaTarget} from './AreaTarget';
import {ChoiceSelect} from './ChoiceSelect';
import type {ReviewList, ReviewValue} from './reviewLists';

/** Above this many values only those in sight are in the page. */
const plainAtMost = 40;
const rowHeight = 61;
const boxHeight = 480;

interface Props {
  readonly list: ReviewList;
  readonly values: readonly ReviewValue[];
  onDecide(value: string, to: string): void;
}

/** The values of a column, how many rows they stand on, and what each stands for. */
export function ValueTable(props: Props) {
  return props.values.length > plainAtMost ? <LongTable {...props} /> : <PlainTable {...props} />;
}

function PlainTable({list, values, onDecide}: Props) {
  return (
    <table className="mapping-table value-table">
      <ValueHead title={list.title} />
      <tbody>
        {values.map((value) => (
          <ValueRow key={value.value} {...{list, value, onDecide}} />
        ))}
      </tbody>
    </table>
  );
}

function LongTable({list, values, onDecide}: Props) {
  const box = useRef<HTMLElement>(null);
  // The list is the only one to use it, and it renders again when it scrolls.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: values.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    initialRect: {width: 600, height: boxHeight},
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // A box that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="value-scroll" ref={box} aria-label={`Values of ${list.heading}`} tabIndex={0}>
      <table className="mapping-table value-table" aria-rowcount={values.length + 1}>
        <ValueHead title={list.title} />
        <tbody>
          {before > 0 && <tr style={{height: before}} aria-hidden="true" />}
          {items.map(({index}) => {
            const value = values[index];
            return (
              value && (
                <ValueRow
                  key={value.value}
                  {...{list, value, onDecide}}
                  place={{index, measure: virtual.measureElement}}
                />
              )
            );
          })}
          {after > 0 && <tr style={{height: after}} aria-hidden="true" />}
        </tbody>
      </table>
    </section>
  );
}

function ValueHead({title}: {title: string}) {
  return (
    <thead>
      <tr>
        <th scope="col">Value in file</th>
        <th scope="col" className="number">
          Rows
        </th>
        <th scope="col">
          Stands for <span className="visually-hidden">({title})</span>
        </th>
      </tr>
    </thead>
  );
}

function ValueRow(props: {
  list: ReviewList;
  value: ReviewValue;
  onDecide: (value: string, to: string) => void;
  place?: {index: number; measure: (row: HTMLElement | null) => void};
}) {
  const {list, value, onDecide, place} = props;
  const isOpenQuestion = value.to === null && list.kind !== 'label';
  const Target = list.kind === 'area' ? AreaTarget : ChoiceSelect;
  return (
    <tr
      className={isOpenQuestion ? 'is-open' : ''}
      {...(place ? {ref: place.measure, 'data-index': place.index, 'aria-rowindex': place.index + 2} : {})}
    >
      <th scope="row">
        <code>{value.value}</code>
      </th>
      <td className="number">{cellLabel(value.rows)}</td>
      <td>
        <Target
          label={`${value.value} stands for`}
          value={value.to}
          placeholder={list.kind === 'label' ? 'Kept as it is' : 'Choose'}
          groups={list.targets}
          isOpenQuestion={isOpenQuestion}
          onChange={(to) => onDecide(value.value, to)}
        />
        {value.why !== '' && <span className="why">{value.why}</span>}
      </td>
    </tr>
  );
}
