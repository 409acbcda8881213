import type {EnquiryDetail, EnquiryFamily, Evidence} from '../../comparison';
import {sliceHref, type Slice} from '../../slice';
import {shareAxis} from '../figure/axis';
import {areaLabel} from '../figure/places';
import {boundsSentence} from '../figure/undeclared';
import type {LineEvidenceView} from '../linesTypes';
import {ageWords} from '../words/ageWords';
import {directionWords} from '../words/canShowWords';
import {countLabel} from '../words/countLabel';
import {dateLabel} from '../words/dateLabel';
import {aboutPeople} from '../words/gapWords';
import {populationName} from '../words/memberWords';
import {sentenceStart} from '../words/numberWords';
import {fixedLabel, percentLabel, rangeLabel} from '../words/percentLabel';
import {peopleLabel, pointsLabel} from '../words/pointsLabel';
import {ratioLabel} from '../words/ratioLabel';
import type {KnownLine, PairWords} from './enquiryPairs';
import type {GapHistory} from './gapHistory';
import {funnelWords, gapRange} from './lineFigures';
import {lineFunnel} from './lineFunnel';
import {lineHistory} from './lineHistory';
import {lineInside} from './lineInside';
import {lineSector, sectorMark} from './lineSector';
import {lineHref, lineSentence} from './lineBrief';
import {wouldChangeRows} from './wouldChangeRows';

export interface EvidenceInput {
  readonly known: KnownLine;
  readonly detail: EnquiryDetail;
  readonly words: PairWords;
  readonly families: readonly EnquiryFamily[];
  readonly decimals: 0 | 1;
  readonly history: GapHistory;
}

/** Decimals of the share beside: residents are counted in full, the children as the list is. */
export function otherLabel({line}: KnownLine, decimals: 0 | 1): string {
  return percentLabel(line.otherShare, line.baseline ? 1 : decimals);
}

/** What an opened line shows; every figure is of the line itself, or worked out from the same shown counts. */
export function lineEvidence(input: EvidenceInput, slice: Slice, evidence: Evidence): LineEvidenceView {
  const {known, detail, decimals} = input;
  const {line, dimension, area, population, nouns} = known;
  const share = percentLabel(line.share, decimals);
  const other = otherLabel(known, decimals);
  const about = aboutPeople(line.gapPeople, population, nouns);
  const {undeclared} = detail;
  const hasBounds = undeclared !== null && undeclared.undeclared > 0;
  const frontline = line.roles[0];
  const sector = sectorMark(known, slice, evidence);
  return {
    eyebrow: `${populationName[population]}, ${dimension.noun}. ${areaLabel(area)}, ${dateLabel(line.snapshot)}`,
    finding: `${lineSentence(known)}: ${share} against ${other}${about === '' ? '' : `, ${about}`}`,
    more: {label: `Open ${dimension.noun}`, href: lineHref(known, slice)},
    closeHref: sliceHref(slice, {line: null}),
    history: lineHistory(known, input.history, decimals),
    funnel: lineFunnel(known, slice, evidence),
    mark: {
      population,
      state: 'clear',
      value: line.share,
      lower: line.interval?.lower ?? null,
      upper: line.interval?.upper ?? null,
      label: share,
      tick: {value: line.otherShare, label: other, style: line.baseline?.baseline.letter === 'A' ? 'solid' : 'dotted'},
      ...(sector === null ? {} : {comparator: sector}),
      text:
        `${populationName[population]} ${share}; ${besideWords(input)} ${other}` +
        (sector === null ? '' : `; ${sector.text}`),
    },
    axis: shareAxis([
      line.share,
      line.otherShare,
      line.interval?.upper ?? null,
      undeclared?.upper ?? null,
      sector?.value ?? null,
    ]),
    facts: factsOf(input, share, other),
    declared: declaredOf(input, hasBounds, evidence),
    baseline: baselineOf(known, evidence),
    canShow: canShowOf(input),
    wouldChange: wouldChangeRows(known, detail, decimals),
    inside: lineInside(known, slice, evidence),
    frontline: frontline
      ? `Among frontline ${evidence.organisation.words.staff}, who are some of these: ${percentLabel(frontline.share, decimals)}, ` +
        `${aboutPeople(frontline.gapPeople, population, nouns) || `by less than one ${evidence.isExact ? 'person' : 'rounding step'}`}.`
      : null,
    sector: lineSector(known, slice, evidence),
  };
}

function besideWords({known: {line, nouns}}: EvidenceInput): string {
  return line.baseline ? ageWords(line.baseline.baseline) : nouns.caseload;
}

function factsOf(input: EvidenceInput, share: string, other: string): LineEvidenceView['facts'] {
  const {known, families, decimals} = input;
  const {line, population, nouns, count, base} = known;
  const family = families.find(
    ({pair, staff, level}) => pair === line.pair && staff === line.staff && level === line.level,
  );
  return [
    {term: sentenceStart(nouns[population]), value: `${countLabel(count)} of ${countLabel(base)} declared, ${share}`},
    ...(line.interval ? [{term: 'Range, 95%', value: rangeLabel(line.interval, decimals)}] : []),
    {term: sentenceStart(besideWords(input)), value: other},
    {
      term: 'Gap, points',
      value: `${pointsLabel(line.gapPoints, decimals)}${line.gapInterval ? `, range ${gapRange(line.gapInterval, decimals)}` : ''}`,
    },
    {term: 'Gap, people', value: peopleLabel(line.gapPeople)},
    ...(line.otherShare > 0 ? [{term: 'Ratio', value: ratioLabel(line.share / line.otherShare)}] : []),
    ...(line.funnel === null ? [] : [{term: 'Funnel', value: funnelWords(line.funnel)}]),
    ...(family
      ? [
          {
            term: 'Many comparisons',
            value: `Supported at a 5% false-discovery rate over ${countLabel(family.tested)} comparisons`,
          },
        ]
      : []),
  ];
}

function declaredOf(
  {known, detail, decimals}: EvidenceInput,
  hasBounds: boolean,
  {isExact = false}: Evidence,
): LineEvidenceView['declared'] {
  const {line, group, population, nouns} = known;
  const {declaredShare, isCaution} = line.declaration;
  const {undeclared} = detail;
  const label = percentLabel(declaredShare, decimals);
  return {
    heading: label === '' ? 'Declared' : `Declared: ${label}`,
    sentences: [
      ...(isCaution ? ['So few that the share may mislead.'] : []),
      ...(undeclared && hasBounds
        ? [boundsSentence(undeclared, group, population, nouns, decimals)]
        : [`Everyone declared${isExact ? '' : ', to within rounding'}.`]),
    ],
    bounds:
      undeclared && hasBounds
        ? {lower: undeclared.lower, upper: undeclared.upper, text: rangeLabel(undeclared, decimals)}
        : null,
  };
}

function baselineOf({line, nouns}: KnownLine, {isExact = false}: Evidence): LineEvidenceView['baseline'] {
  if (line.baseline === null) {
    return {
      heading: `Beside ${nouns.caseload}`,
      sentences: [
        `The ${nouns.caseload} worked with in the same area, as counted${isExact ? '' : ' and protected'} here. No census table is used.`,
      ],
    };
  }
  const {baseline} = line.baseline;
  const grade = baseline.letter === 'A' ? 'a count at the right ages' : 'a count at the nearest ages there are';
  return {
    heading: `Baseline: grade ${baseline.letter}`,
    sentences: [`${sentenceStart(grade)}: ${baseline.base}, ${baseline.publisher}, ${baseline.table}.`],
  };
}

function canShowOf({known, detail: {canShow, leastBase}, decimals}: EvidenceInput): LineEvidenceView['canShow'] {
  const {line, base} = known;
  if (canShow === null) return null;
  const words = directionWords(canShow, line.verdict, decimals);
  if (words.length === 0) return null;
  return {
    heading: `What ${countLabel(base)} can show`,
    sentences: [
      ...words,
      `This gap is ${fixedLabel(Math.abs(line.gapPoints), decimals)}.`,
      ...(leastBase === null ? [] : [`${countLabel(leastBase)} people would be enough to find a gap this size.`]),
    ],
  };
}
