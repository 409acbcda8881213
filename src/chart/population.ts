import type {Mark} from '../view';

export type Population = Mark['population'];

/** The name of a population on keys and above lanes. */
export const populationLabel: Readonly<Record<Population, string>> = {workforce: 'Workforce', caseload: 'Caseload'};
