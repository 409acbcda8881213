import type {AreaIndex} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {shortDate} from '../../view';
import {AreaPicker} from './AreaPicker';
import {CopyLink} from './CopyLink';
import {Picker} from './Picker';

/** Snapshot dates of whatever is loaded, latest first. */
function snapshotsOf(evidence: Evidence): readonly string[] {
  const {workforce, caseload} = evidence.sources;
  return [...new Set([...(workforce?.snapshots ?? []), ...(caseload?.snapshots ?? [])])].toSorted().toReversed();
}

/** The pickers that hold on every page of figures: area, snapshot and the one compared with, residents, staff. */
export function ContextBar(props: {
  slice: Slice;
  areas: AreaIndex;
  evidence: Evidence | null;
  go: (change: Partial<Slice>) => void;
}) {
  const {slice, areas, evidence, go} = props;
  const snapshots = evidence ? snapshotsOf(evidence) : [];
  const latest = snapshots[0];
  const snapshot = slice.snapshot ?? latest;
  const earlier = snapshots.filter((date) => snapshot !== undefined && date < snapshot);
  const since = slice.since ?? earlier[0];
  return (
    <section className="context" aria-label="Area, dates and comparison">
      <div className="wrap">
        <AreaPicker label="Area" areas={areas} value={slice.area} onChange={(area) => go({area})} />
        {slice.page === 'area' && (
          <AreaPicker
            label="Compared with"
            areas={areas}
            value={slice.against ?? areas.nation.code}
            onChange={(against) => go({against: against === areas.nation.code ? null : against})}
          />
        )}
        {snapshot !== undefined && (
          <Picker
            label="Snapshot"
            value={snapshot}
            choices={snapshots.map((date) => ({value: date, label: shortDate(date)}))}
            onChange={(date) => go({snapshot: date === latest ? null : date, since: null})}
          />
        )}
        {since !== undefined && slice.page !== 'map' && (
          <Picker
            label="Change since"
            value={since}
            choices={earlier.map((date) => ({value: date, label: shortDate(date)}))}
            onChange={(date) => go({since: date === earlier[0] ? null : date})}
          />
        )}
        {slice.page !== 'lines' && (
          <>
            {slice.page !== 'workforce' && (
              <Picker
                label="Residents"
                value={slice.residents}
                choices={[
                  {value: 'likeForLike', label: 'Like for like'},
                  {value: 'allAges', label: 'All ages'},
                ]}
                onChange={(residents) => go({residents})}
              />
            )}
            {slice.page !== 'caseload' && (
              <Picker
                label="Staff"
                value={slice.staff}
                choices={[
                  {value: 'all', label: 'All staff'},
                  {value: 'frontline', label: 'Frontline'},
                ]}
                onChange={(staff) => go({staff})}
              />
            )}
          </>
        )}
        <div className="context-actions">
          <CopyLink />
        </div>
      </div>
    </section>
  );
}
