import {broadFor, dimensionById, everyDimension, geographies, populations, type Level} from '../../catalogue';
import type {Evidence} from '../../comparison';
import type {Slice} from '../../slice';
import {Picker} from './Picker';

const populationWords = {workforce: 'Workforce', caseload: 'Caseload'} as const;
const shows = [
  {value: 'ratio', label: 'Representation ratio'},
  {value: 'gap', label: 'Gap in points'},
  {value: 'share', label: 'Share'},
] as const;

/** What the map shows: whose share, of which group, by which level of area, as which figure. */
export function MapPickers(props: {slice: Slice; evidence: Evidence; go: (change: Partial<Slice>) => void}) {
  const {slice, evidence, go} = props;
  const source = evidence.sources[slice.population];
  const present = everyDimension().filter(
    (dimension) => dimension.populations.includes(slice.population) && source?.dimensions.includes(dimension.id),
  );
  const dimension = dimensionById(slice.by);
  const groups = dimension ? broadFor(dimension, slice.population) : [];
  const mappable: readonly Level[] = geographies.map(({level}) => level).filter((level) => level !== 'england');
  return (
    <div className="map-pickers">
      <Picker
        label="Population"
        value={slice.population}
        choices={populations.map((value) => ({value, label: populationWords[value]}))}
        onChange={(population) => go({population, category: null})}
      />
      <Picker
        label="Characteristic"
        value={slice.by}
        choices={present.map(({id, topic}) => ({value: id, label: topic}))}
        onChange={(by) => go({by, category: null})}
      />
      <Picker
        label="Group"
        value={slice.category ?? ''}
        choices={[{value: '', label: 'Chosen for you'}, ...groups.map(({id, label}) => ({value: id, label}))]}
        onChange={(category) => go({category: category === '' ? null : category})}
      />
      <Picker label="Shown as" value={slice.show} choices={shows} onChange={(show) => go({show})} />
      <Picker
        label="Area level"
        value={slice.level}
        choices={geographies
          .filter(({level}) => mappable.includes(level))
          .map(({level, label}) => ({value: level, label}))}
        onChange={(level) => go({level})}
      />
    </div>
  );
}
