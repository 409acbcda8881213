import type {Row} from '../readCsv';
import type {Modelled} from './heritageFit';

/** Where the readers of data/prepare/census find the fit's output among the downloads. */
export const modelledHeritage = 'modelled/ethnic_group_by_age';

/** The fit's output as the rows of a file. */
export function modelledRows(fit: readonly Modelled[]): readonly Row[] {
  return fit.map(({area, group, age_0_15, age_0_17, age_16_64, age_65_plus}) => ({
    area_code: area,
    ethnic_group: group,
    age_0_15: String(age_0_15),
    age_0_17: String(age_0_17),
    age_16_64: String(age_16_64),
    age_65_plus: String(age_65_plus),
  }));
}
