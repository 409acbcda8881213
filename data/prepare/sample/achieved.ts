import {organisation} from '../../../src/catalogue';
import {agesOfSocialWorkers, laws} from './anchors';
import {womenByQuarter} from './payQuarters';
import {broadHeritages, broadOf, declined, heritageWords, unknown} from './words';

/** A row of the sample as read back from its text. */
export type Row = Readonly<Record<string, string>>;

const isAnswer = (value: string | undefined) => value !== '' && value !== declined && value !== unknown;

function share(rows: readonly Row[], column: string, value: string): number {
  return rounded(rows.filter((row) => row[column] === value).length / rows.length);
}

function recorded(rows: readonly Row[], columns: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    columns.map((column) => [column, rounded(rows.filter((row) => isAnswer(row[column])).length / rows.length)]),
  );
}

/** To a hundredth of a percentage point. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Shares of those recorded by broad heritage: Asian, Black, Mixed, Other, White. */
function heritage(rows: readonly Row[]): readonly number[] {
  const counts = broadHeritages.map(() => 0);
  for (const row of rows) {
    const broad = broadOf[heritageWords.indexOf(row['ethnic_group'] ?? '')];
    if (broad !== undefined) counts[broad] = (counts[broad] ?? 0) + 1;
  }
  const known = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => rounded(count / known));
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** What one snapshot of the workforce comes to, in the terms of the anchors. */
export function achievedByStaff(rows: readonly Row[]) {
  const inRole = (...ids: readonly string[]) => {
    const labels = organisation.roles.filter(({id}) => ids.includes(id)).map(({label}) => label);
    return rows.filter((row) => labels.includes(row['role'] ?? ''));
  };
  const ages = rows.map((row) => Number(row['age']));
  return {
    rows: rows.length,
    women: share(rows, 'sex', 'Female'),
    womenByPayQuarter: womenByQuarter(
      rows.map((row) => ({hourlyPay: Number(row['hourly_pay']), woman: row['sex'] === 'Female'})),
    ).map(rounded),
    heritageByRole: {
      caseHolders: heritage(inRole('family_court_adviser')),
      seniorPractitioners: heritage(inRole('practice_supervisor')),
      managers: heritage(inRole('service_manager', 'head_of_practice')),
      businessServices: heritage(inRole('business_services')),
    },
    ages: agesOfSocialWorkers.map(({from, to}) =>
      rounded(ages.filter((age) => age >= from && (age <= to || to === 69)).length / ages.length),
    ),
    declared: recorded(rows, ['ethnic_group', 'religion', 'disability', 'sexual_orientation']),
    leftAfterwards: rows.filter((row) => row['leave_date'] !== '').length,
    daysAbsent: mean(rows.map((row) => Number(row['days_absent']))),
  };
}

/** What one period of the caseload comes to, in the terms of the anchors. */
export function achievedByChildren(rows: readonly Row[]) {
  return {
    rows: rows.length,
    privateLaw: share(rows, 'law', 'private'),
    boys: rounded(share(rows, 'sex', 'Male') / (share(rows, 'sex', 'Male') + share(rows, 'sex', 'Female'))),
    meanAge: Object.fromEntries(
      laws.map((law) => [law, mean(rows.filter((row) => row['law'] === law).map((row) => Number(row['age'])))]),
    ),
    heritage: heritage(rows),
    disabled: rounded(
      rows.filter((row) => row['disability'] === 'Yes').length /
        rows.filter((row) => isAnswer(row['disability'])).length,
    ),
    recorded: recorded(rows, ['sex', 'ethnic_group', 'religion', 'disability', 'main_language']),
  };
}
