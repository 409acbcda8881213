import {levels, type Level} from '../../catalogue';
import {lineMoves, lineStatuses, type Slice} from '../../slice';
import type {LinesChoice, LinesFilterView} from '../../view';
import {Picker} from '../shell/Picker';

interface LinesFiltersProps {
  filters: LinesFilterView;
  sinceHeading: string | null;
  slice: Slice;
  go: (change: Partial<Slice>) => void;
  text: string;
  onText: (text: string) => void;
}

const any = 'any';

/** What narrows the lists. Choices are in the link; the words looked for are not, because they may be the reader's own. */
export function LinesFilters({filters, sinceHeading, slice, go, text, onText}: LinesFiltersProps) {
  const choose = <Key extends 'about' | 'gap' | 'moved' | 'status'>(
    key: Key,
    label: string,
    all: string,
    choices: readonly LinesChoice[],
    values: readonly Slice[Key][],
  ) =>
    choices.length > 0 && (
      <Picker
        label={label}
        value={slice[key] ?? any}
        choices={[{value: any, label: all}, ...choices]}
        onChange={(chosen) => go({[key]: values.find((value) => value === chosen) ?? null})}
      />
    );
  return (
    <search className="lines-filters" aria-label="Narrow the lists">
      <nav className="segments" aria-label="Lists">
        {filters.lists.map(({value, label, href, isChosen}) => (
          <a key={value} href={href} aria-current={isChosen ? 'true' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <Picker
        label="Lines of"
        value={slice.inside ?? any}
        choices={filters.inside.map(({value, label}) => ({value: value === '' ? any : value, label}))}
        onChange={(chosen) => go({inside: levels.find((level: Level) => level === chosen) ?? null, line: null})}
      />
      {choose(
        'about',
        'Characteristic',
        'All',
        filters.about,
        filters.about.map(({value}) => value),
      )}
      {choose('gap', 'Direction', 'Smaller and larger', filters.gap, ['lower', 'higher'])}
      {choose('moved', sinceHeading ?? 'Change', 'Any change', filters.moved, lineMoves)}
      {choose('status', 'Status', 'Any', filters.status, lineStatuses)}
      <label className="pick lines-text">
        <span className="pick-label">Words in the line, owner or note</span>
        <input type="search" value={text} onChange={(event) => onText(event.target.value)} />
      </label>
      <div className="lines-checks">
        <Check label={`Pinned (${filters.pinned})`} isOn={slice.pinned} onChange={(pinned) => go({pinned})} />
        <Check
          label={`Needs an owner (${filters.unowned})`}
          isOn={slice.unowned}
          onChange={(unowned) => go({unowned})}
        />
      </div>
      <p className="lines-shown">
        <span role="status">{filters.shown}</span>
        {filters.isNarrowed && (
          <a href={filters.allHref} onClick={() => onText('')}>
            Show all
          </a>
        )}
      </p>
    </search>
  );
}

function Check({label, isOn, onChange}: {label: string; isOn: boolean; onChange: (isOn: boolean) => void}) {
  return (
    <label className="lines-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
