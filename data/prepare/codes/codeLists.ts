import type {UnknownKind} from '../../../src/catalogue';
import type {Rows} from '../census/readers';
import {text, type Row} from '../readCsv';
import {languageCodes} from './languageCodes';

type NoAnswer = Exclude<UnknownKind, 'unmatched'>;

/** One value that real systems export, and what it means here. */
export interface CodeEntry {
  readonly system: string;
  readonly code: string;
  readonly label: string;
  /** A category id of the characteristic, or the way in which there is no answer. */
  readonly category: string;
  /** exact, approx, broad_only, superset, subset or split: how well the value fits the category. */
  readonly fit: string;
  /** verified against an official list, or from memory. */
  readonly status: string;
}

/** What each class of non-answer means; a refusal or "not stated" is an answer given when asked, the rest is silence. */
const noAnswers: Readonly<Record<string, NoAnswer>> = {
  prefer_not_to_say: 'preferNotToSay',
  refused: 'preferNotToSay',
  not_stated: 'preferNotToSay',
  not_answered: 'notRecorded',
  not_known: 'notRecorded',
  no_response: 'notRecorded',
  not_obtained: 'notRecorded',
  blank: 'notRecorded',
  not_applicable: 'notApplicable',
};

function noAnswer(unknownClass: string): NoAnswer {
  const kind = noAnswers[unknownClass.replace('unknown:', '')];
  if (!kind) throw new Error(`"${unknownClass}" is not a known class of non-answer`);
  return kind;
}

function entry(row: Row, category: string, fit: string): CodeEntry {
  const {system, code, label, status} = {
    system: text(row, 'system'),
    code: text(row, 'code'),
    label: text(row, 'label'),
    status: text(row, 'status'),
  };
  return {system, code, label, category, fit, status};
}

/** Census label -> category id, from the census' own list of labels. */
function censusLabels(rows: Rows, topic: string): ReadonlyMap<string, string> {
  const labels = rows('census-2021/category_labels.csv').filter((row) => text(row, 'topic') === topic);
  return new Map(labels.map((row) => [text(row, 'census_label'), text(row, 'column')]));
}

/**
 * Gypsy, Roma and Traveller answers that cut the census groups differently go to the combined answer, which is compared
 * with nobody. Sums over several groups and total rows stay out: they are no person's answer, and are left for review.
 */
function heritageCodes(rows: Rows): readonly CodeEntry[] {
  const ids = censusLabels(rows, 'ethnic_group');
  const broad = new Map(
    rows('census-2021/category_labels.csv').map((row) => [
      text(row, 'census_label').split(':')[0] ?? '',
      text(row, 'broad_group'),
    ]),
  );
  return rows('codes/ethnicity_codes.csv').flatMap((row) => {
    const fit = text(row, 'fit');
    if (fit.startsWith('unknown:')) return [entry(row, noAnswer(fit), 'exact')];
    if (fit === 'split' || fit === 'subset') return [entry(row, 'white_gypsy_roma_traveller', fit)];
    const group = broad.get(text(row, 'ons2021_5'));
    if (fit === 'broad_only' && group) return [entry(row, `${group}_detail_not_recorded`, fit)];
    const id = ids.get(text(row, 'ons2021_19'));
    return id ? [entry(row, id, fit)] : [];
  });
}

function faithCodes(rows: Rows): readonly CodeEntry[] {
  const ids = censusLabels(rows, 'religion');
  return rows('codes/religion_codes.csv').map((row) => {
    const unknown = text(row, 'unknown_class');
    if (unknown) return entry(row, noAnswer(unknown), 'exact');
    const id = ids.get(text(row, 'ons2021_religion'));
    if (!id) throw new Error(`"${text(row, 'ons2021_religion')}" is not a census religion`);
    return entry(row, `religion_${id}`, 'exact');
  });
}

const sexes: Readonly<Record<string, string>> = {Female: 'sex_female', Male: 'sex_male', Other: 'sex_another'};

function sexCodes(rows: Rows): readonly CodeEntry[] {
  const asked = rows('codes/sex_codes.csv').filter((row) => text(row, 'dimension') !== 'gender_identity');
  return asked.map((row) => {
    const unknown = text(row, 'unknown_class');
    if (unknown === 'indeterminate') return entry(row, 'sex_another', 'exact');
    const id = sexes[text(row, 'ons2021_value')] ?? noAnswer(unknown);
    return entry(row, id, 'exact');
  });
}

const disabilities = ['limited_a_lot', 'limited_a_little', 'condition_not_limiting', 'no_condition'];

/** Single impairments asked as flags are left out: one person may hold several. */
function disabilityCodes(rows: Rows, unknowns: ReadonlyMap<string, string>): readonly CodeEntry[] {
  return rows('codes/disability_codes.csv').flatMap((row) => {
    const detail = disabilities[Number(text(row, 'ons2021_disability_code')) - 1];
    if (detail) return [entry(row, detail, 'exact')];
    const answer = text(row, 'disabled_binary');
    if (answer === 'Disabled') return [entry(row, 'disabled_extent_not_recorded', 'broad_only')];
    if (answer === 'Not disabled') return [entry(row, 'not_disabled_no_detail', 'broad_only')];
    if (text(row, 'note').startsWith('unknown:')) return [entry(row, noAnswer(text(row, 'note')), 'exact')];
    if (answer !== 'Unknown') return [];
    const words = text(row, 'label')
      .toLowerCase()
      .replace(/^[a-z]\) /, '');
    const said = unknowns.get(words) ?? unknowns.get(words.replace(/^.* \/ /, '')) ?? 'not_known';
    return [entry(row, noAnswer(said), 'exact')];
  });
}

const orientations: Readonly<Record<string, string>> = {
  'Straight or Heterosexual': 'orientation_straight',
  'Gay or Lesbian': 'orientation_gay_or_lesbian',
  Bisexual: 'orientation_bisexual',
  'All other sexual orientations': 'orientation_other_orientation',
};
const languages: Readonly<Record<string, string>> = {
  English: 'language_english',
  Welsh: 'language_other',
  Other: 'language_other',
};

function otherCodes(rows: Rows, topic: string, ids: Readonly<Record<string, string>>): readonly CodeEntry[] {
  return rows('codes/other_codes.csv')
    .filter((row) => text(row, 'characteristic') === topic)
    .flatMap((row) => {
      const unknown = text(row, 'unknown_class');
      const category = unknown ? noAnswer(unknown) : ids[text(row, 'ons2021_value')];
      return category ? [entry(row, category, 'exact')] : [];
    });
}

function valueOf(row: Row): string {
  return text(row, 'value_casefolded_trimmed');
}

function isSuppressed(row: Row): boolean {
  return text(row, 'unknown_class') === 'suppressed_value';
}

function isOfOneSystem(row: Row): boolean {
  return text(row, 'note').includes('only inside');
}

/** Ways of saying nothing: those read anywhere, those that are codes of one system only, and disclosure-control marks. */
function unknownValues(rows: readonly Row[]) {
  const anywhere = rows.filter((row) => !isSuppressed(row) && !isOfOneSystem(row));
  const kinds = anywhere.map((row): [string, string] => {
    const unknownClass = text(row, 'unknown_class');
    return [valueOf(row), unknownClass === 'ANSWER_not_unknown' ? 'answer' : noAnswer(unknownClass)];
  });
  return {
    values: Object.fromEntries(kinds),
    onlyInTheirSystem: rows.filter(isOfOneSystem).map(valueOf),
    suppressed: rows.filter(isSuppressed).map(valueOf),
  };
}

/** Every list of values, by the file under data/codes it belongs in. */
export function codeLists(rows: Rows): ReadonlyMap<string, object> {
  const unknownRows = rows('codes/unknown_values.csv');
  const unknowns = new Map(
    unknownRows.map((row) => [text(row, 'value_casefolded_trimmed'), text(row, 'unknown_class')]),
  );
  return new Map<string, object>([
    ['ethnicGroup', {entries: heritageCodes(rows)}],
    ['religion', {entries: faithCodes(rows)}],
    ['sex', {entries: sexCodes(rows)}],
    ['disability', {entries: disabilityCodes(rows, unknowns)}],
    ['sexualOrientation', {entries: otherCodes(rows, 'sexual_orientation', orientations)}],
    ['mainLanguage', {entries: [...otherCodes(rows, 'main_language', languages), ...languageCodes]}],
    ['unknown', unknownValues(unknownRows)],
  ]);
}
