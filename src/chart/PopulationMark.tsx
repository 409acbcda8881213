import type {Population} from './population';

/** The shape of a population, around the origin: a square for the workforce, a circle for the caseload. */
export function PopulationMark({population, hollow = false}: {population: Population; hollow?: boolean}) {
  const name = `mark is-${population}${hollow ? ' is-hollow' : ''}`;
  switch (population) {
    case 'workforce':
      return <rect className={name} x="-4.5" y="-4.5" width="9" height="9" />;
    case 'caseload':
      return <circle className={name} r={hollow ? 4.5 : 5} />;
  }
}
