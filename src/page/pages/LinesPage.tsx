import '../lines/lines.css';
import {useEffect, useMemo, useRef, useState, type RefObject} from 'react';
import {CarryOver, LinesList, type LineActions} from '../../chart';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {areaLabel, linesRecord, linesView} from '../../view';
import {FileBar} from '../lines/FileBar';
import {FollowedElsewhere} from '../lines/FollowedElsewhere';
import {FollowUpForm} from '../lines/FollowUpForm';
import {LinesFilters} from '../lines/LinesFilters';
import {followUps, useFollowUps} from '../stock/followUps';
import {PageHead} from './PageHead';
import {PageOf} from './PageOf';

const actions: LineActions = {
  onPin: (line, pinned) => followUps.edit(line, {pinned}, pinned ? 'a pin' : 'the taking off of a pin'),
  renderFollowUp: (line) => <FollowUpForm line={line.key} name={line.sentence} followUp={line.followUp} />,
};

/** Every gap the data support in an area: workforce, caseload, and the two beside each other; and who follows each. */
export default function LinesPage(props: {
  slice: Slice;
  evidence: Evidence | null;
  mainRef: RefObject<HTMLElement | null>;
  go: (change: Partial<Slice>) => void;
}) {
  const {slice, evidence, mainRef, go} = props;
  const {kept} = useFollowUps();
  const [text, setText] = useState('');
  const view = useMemo(
    () => (evidence ? linesView(slice, evidence, {followUps: kept, text}) : null),
    [slice, evidence, kept, text],
  );
  useFocusBack(slice.line);
  const area = evidence?.areas.find(slice.area);
  return (
    <PageOf view={view} slice={slice} mainRef={mainRef}>
      {view && evidence && (
        <>
          <PageHead view={view} />
          <FileBar
            place={area ? areaLabel(area, 'short') : ''}
            isExact={evidence.isExact ?? false}
            record={() => linesRecord(slice, evidence, kept)}
          />
          <LinesFilters
            filters={view.filters}
            sinceHeading={view.lists[0]?.sinceHeading ?? null}
            slice={slice}
            go={go}
            text={text}
            onText={setText}
          />
          {view.lists.map((list) => (
            <LinesList key={list.id} view={list} actions={actions} />
          ))}
          <FollowedElsewhere lines={view.elsewhere} />
          {view.carryOver && <CarryOver view={view.carryOver} />}
        </>
      )}
    </PageOf>
  );
}

/** A line that is closed from inside gives the focus back to the link that opens it. */
function useFocusBack(line: string | null): void {
  const open = useRef(line);
  useEffect(() => {
    const closed = open.current;
    open.current = line;
    if (closed === null || line !== null || document.activeElement !== document.body) return;
    document.getElementById(`line-${closed}`)?.focus();
  }, [line]);
}
