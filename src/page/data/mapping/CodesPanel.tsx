import type {Extract, Mapping, Sketch} from '../../../extract';
import {countLabel} from '../../../view';
import {CodeList} from './CodeList';
import {reviewLists} from './reviewLists';

/** Every column of codes as a work list: what matches nothing first; what is left undecided counts as not recorded, never as Other. */
export function CodesPanel(props: {
  extract: Extract;
  sketch: Sketch;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}) {
  const {extract, sketch, mapping, onChange} = props;
  const lists = reviewLists(extract, mapping);
  const toDecide = lists.reduce((sum, list) => sum + list.toDecide, 0);
  return (
    <section className="panel" aria-labelledby="codes-title">
      <p className="panel-topic">Codes</p>
      <h3 id="codes-title">
        {toDecide === 0
          ? 'Every value is matched'
          : toDecide === 1
            ? 'One value matches nothing: say what it stands for'
            : `${countLabel(toDecide)} values match nothing: say what they stand for`}
      </h3>
      {toDecide > 0 && (
        <p className="small">
          A value that you leave undecided counts as not recorded, and an area as the nation only; never as Other.
        </p>
      )}
      {lists.map((list) => (
        <CodeList key={`${list.heading}-${list.kind}`} {...{list, sketch, mapping, onChange}} />
      ))}
    </section>
  );
}
