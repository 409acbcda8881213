import {dimensionById, type Area, type Dimension} from '../../catalogue';
import {methods, type Evidence} from '../../comparison';
import {absenceDimensions, type ProtectedAbsence} from '../../disclosure';
import type {Slice} from '../../slice';
import {methodLinks} from '../figure/methodLinks';
import {areaLabel, levelWords} from '../figure/places';
import {protectionOf} from '../figure/protection';
import {snapshotsOf} from '../figure/snapshots';
import {sourceWords} from '../figure/sourceLine';
import {dateLabel} from '../words/dateLabel';
import {membersInside} from '../words/memberWords';
import type {LikelihoodView} from '../workforceTypes';
import {absenceBlock, absenceDecimals} from './absenceBlocks';
import {absenceTable, absenceTidyRows} from './absenceRows';
import {absenceFinding, absenceNotes, absenceSupport} from './absenceWords';
import {emptyFigure} from './emptyFigure';

const figure = 'workforce-sickness';
const topic = 'Sickness, 12 months';

/** Days lost, and how likely a long absence was, by characteristic. Null while loading. */
export function absenceFigure(slice: Slice, evidence: Evidence, area: Area): LikelihoodView | null {
  const source = evidence.sources.workforce;
  if (source === null) return emptyAbsence('No workforce file is loaded. Load one, or look at the sample.', evidence);
  if (!source.quantities?.includes('days_absent')) return emptyAbsence(noDaysWords, evidence);
  const at = snapshotsOf(slice, source)?.at;
  if (at === undefined) {
    return emptyAbsence(
      `The workforce file has no snapshot on or before ${dateLabel(slice.snapshot ?? '')}.`,
      evidence,
    );
  }
  const all: {readonly dimension: Dimension; readonly absence: ProtectedAbsence}[] = [];
  for (const id of absenceDimensions.filter((each) => source.dimensions.includes(each))) {
    const absence = evidence.askAbsence?.({snapshot: at, area: area.code, dimension: id}) ?? null;
    const dimension = dimensionById(id);
    if (absence === null || !dimension) return null;
    all.push({dimension, absence});
  }
  const decimals = absenceDecimals(all.map(({absence}) => absence));
  const blocks = all.flatMap(({dimension, absence}) => absenceBlock(dimension, absence, decimals) ?? []);
  const [first] = blocks;
  if (!first)
    return emptyAbsence('The workforce file has no gender, disability or heritage to give sickness by.', evidence);
  const {absence} = first;
  if (absence.notGiven !== null) {
    const finest = levelWords(source.finestLevel, 1);
    return emptyAbsence(`Staff are recorded by ${finest}, so no sickness is known for ${area.name} alone.`, evidence);
  }
  return {
    kind: 'likelihood',
    id: figure,
    topic: `${topic} to ${dateLabel(at)}${source.synthetic ? ' (sample)' : ''}`,
    finding: absenceFinding(blocks),
    support: absenceSupport(absence),
    more: null,
    notes: absenceNotes(slice, blocks),
    source: sourceWords([], {workforce: [at], caseload: []}, evidence),
    methods: methodLinks([methods.daysLost, methods.likelihood, methods.rounding], slice, evidence, {amounts: true}),
    protection: protectionOf(evidence),
    csv: absenceTidyRows({figure, area, period: at}, absence, blocks),
    table: absenceTable(`Sickness in the 12 months to ${dateLabel(at)}, ${areaLabel(area)}`, columns(absence), blocks),
    rowHeading: 'Group',
    columns: columns(absence),
    laneHeading: `Likelihood of ${absence.longFrom} days or more, log scale`,
    ranges: slice.ranges,
    blocks: blocks.map(({dimension, reference, entries}) => ({
      key: dimension.id,
      heading: `${dimension.topic}: against ${membersInside(reference, 'workforce')}`,
      referenceLabel: `${reference.short}: 1`,
      rows: entries.map(({row}) => row),
    })),
  };
}

const noDaysWords =
  'The workforce file has no days absent. Load an extract with a column of days absent in the last 12 months.';

function emptyAbsence(sentence: string, evidence: Evidence): LikelihoodView {
  const nothing = {rowHeading: '', columns: [], laneHeading: '', ranges: false, blocks: []};
  return {kind: 'likelihood', ...emptyFigure({id: figure, topic, sentence}, evidence), ...nothing};
}

function columns({longFrom}: ProtectedAbsence): readonly string[] {
  return ['Staff', 'Days lost', `${longFrom} days or more`, 'Of 100'];
}
