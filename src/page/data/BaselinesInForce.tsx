import {dimensions, populations, type Area, type Dimension, type Grouping, type Population} from '../../catalogue';
import type {BaselineLibrary} from '../../database';
import {gradeLabel} from '../../view';
import {ScrollBox} from '../shell/ScrollBox';

type Found = NonNullable<ReturnType<BaselineLibrary['find']>>['main'];

/** One comparison with residents: a characteristic, at the detail it is shown in. */
interface Line {
  readonly dimension: Dimension;
  readonly grouping: Grouping;
  readonly label: string;
}

function linesOf(dimension: Dimension): readonly Line[] {
  const categories = dimension.categories.filter(({residual}) => !residual);
  const groups = new Set(categories.map(({broad}) => broad)).size;
  if (groups === categories.length) return [{dimension, grouping: 'broad', label: dimension.topic}];
  return [
    {dimension, grouping: 'broad', label: `${dimension.topic}, ${groups} groups`},
    {dimension, grouping: 'detailed', label: `${dimension.topic}, ${categories.length} groups`},
  ];
}

const lines = dimensions.flatMap(linesOf);

function inForce(library: BaselineLibrary, area: string, line: Line, population: Population): Found | null {
  if (!line.dimension.populations.includes(population)) return null;
  const {dimension, grouping} = line;
  return library.find({dimension: dimension.id, population, area, grouping, residents: 'likeForLike'})?.main ?? null;
}

/** How many of the comparisons with residents rest on a table that carries no verdict alone: modelled, or of other ages. */
export function weakInForce(library: BaselineLibrary, area: string): {readonly weak: number; readonly all: number} {
  const found = lines.flatMap((line) =>
    populations.flatMap((population) => inForce(library, area, line, population) ?? []),
  );
  const weak = found.filter(({letter, nearest}) => letter === 'C' || (letter === 'B' && !nearest));
  return {weak: weak.length, all: found.length};
}

/** Which residents' table each characteristic is compared with, by whom it is for, with its grade. */
export function BaselinesInForce({library, area}: {library: BaselineLibrary; area: Area}) {
  return (
    <>
      <p className="small muted">
        For {area.name}; in smaller areas another table may answer, and the source under each figure says which.
      </p>
      <ScrollBox label="Census baselines in force">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Characteristic</th>
              <th scope="col">Staff are compared with</th>
              <th scope="col">Children are compared with</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                {populations.map((population) => (
                  <td key={population}>
                    {line.dimension.populations.includes(population) ? (
                      <InForce found={inForce(library, area.code, line, population)} />
                    ) : (
                      <span className="muted">Not asked</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function InForce({found}: {found: Found | null}) {
  if (!found) return <span className="muted">No table</span>;
  return (
    <>
      Residents {found.ages}
      {found.grade === 'loaded' && <span className="tag tag-loaded">Loaded</span>}
      <br />
      <span className="small muted">
        {gradeLabel({letter: found.letter, nearest: found.nearest})}. {found.table}
      </span>
    </>
  );
}
