import type {Area} from '../../catalogue';
import {childrenRate, type Evidence} from '../../comparison';
import {countOf, exactRule, ruleFor} from '../../disclosure';
import {sliceHref, type Slice} from '../../slice';
import {areaLabel, areaOf} from '../figure/places';
import {sideOf} from '../figure/sides';
import {footerOf} from '../page/footer';
import type {CaseloadSection, CaseloadView} from '../caseloadTypes';
import {ageWords} from '../words/ageWords';
import {cellLabel} from '../words/cellLabel';
import {dateLabel} from '../words/dateLabel';
import {areaRatesFigure} from './areaRatesFigure';
import {caseloadScope, peopleAt, residentChildren, type CaseloadScope} from './caseloadScope';
import {caseloadTiles} from './caseloadTiles';
import {childrenTrend} from './childrenTrend';
import {groupRatesFigure} from './groupRatesFigure';
import {lawFigure, lawHeritageFigure} from './lawFigure';
import {lawSide, type LawSide} from './lawSide';
import {meetingFigure} from './meetingFigure';
import {perWorkerFigure} from './perWorkerFigure';
import {practitionersOf} from './practitioners';

import {rateLabel} from './rateWords';
import {summaryFigure} from './summaryFigure';

const reading = {
  heading: 'Reading the ranges',
  paragraphs: [
    'Children are counted in full. The whisker of a rate is the range consistent with chance variation in how many children come to court in a year (Byar, 95%), taken over every count that the rounded one could stand for. It is not survey error.',
  ],
};

/** The children by themselves: who they are, their rates, children per practitioner, and the chance of a shared heritage or faith. Null while loading. */
export function caseloadView(slice: Slice, evidence: Evidence): CaseloadView | null {
  const area = areaOf(slice.area, evidence);
  const side = sideOf(slice, evidence, 'caseload', {area});
  if (side === null) return null;
  if ('sentence' in side) return emptyView(side.sentence, area, slice, evidence);
  const scope = caseloadScope(slice, evidence, area, side);
  if (scope === null) return emptyView('The caseload file has no characteristic to count by.', area, slice, evidence);
  const total = peopleAt(side, scope.any);
  if (total.kind === 'notCollected') {
    return emptyView(`Children are not recorded for ${area.name} alone.`, area, slice, evidence);
  }
  const law = lawSide(scope);
  if (law === 'loading') return null;
  const known = 'sentence' in law ? null : law;
  const sections = [who(scope, law), ratesSection(scope), ...practitionerSections(scope), trendSection(scope, known)];
  const ready = sections.filter((section) => section !== null);
  if (ready.length < sections.length) return null;
  const residents = residentChildren(evidence, area.code);
  const rate = childrenRate(total, residents?.total ?? null, side.lines.rule);
  const eyebrow = `Caseload, ${areaLabel(area)}, year to ${dateLabel(side.snapshots.at)}`;
  const count = countOf(total);
  return {
    eyebrow,
    title: eyebrow,
    finding:
      count === null
        ? `The number of children in ${area.name} is withheld`
        : `${cellLabel(total)} children were worked with in the year${rate.per10000 === null || residents === null ? '' : `: ${rateLabel(rate, 1)} for every 10,000 ${ageWords(residents)}`}`,
    lede: 'Each child is counted once in a year. What differs from residents, how often children of each place and heritage are worked with, and who works with them.',
    footer: footerOf(
      {baselines: residents === null ? [] : [residents], dates: {caseload: side.snapshots.at}},
      area,
      side.lines.rule,
      evidence,
      reading,
    ),
    tiles: caseloadTiles(scope, known),
    sections: ready.filter(({figures, missing}) => figures.length + missing.length > 0),
  };
}

function emptyView(sentence: string, area: Area, slice: Slice, evidence: Evidence): CaseloadView {
  const title = `Caseload, ${areaLabel(area)}`;
  return {
    eyebrow: title,
    title,
    finding: sentence,
    lede: 'A caseload file has one row for each child in each period, with the area and any of age, heritage, faith, disability and language.',
    footer: footerOf(
      {baselines: [], dates: {}},
      area,
      (evidence.isExact ? exactRule : ruleFor)(evidence.organisation),
      evidence,
      reading,
    ),
    tiles: [],
    sections: [
      {
        id: 'who',
        label: 'Who they are',
        figures: [],
        missing: [
          {
            words: 'Load one, choose another area or date, or look at the sample.',
            link: {label: 'Open Data', href: sliceHref(slice, {page: 'data'})},
          },
        ],
      },
    ],
  };
}

function who(scope: CaseloadScope, law: LawSide | {readonly sentence: string}): CaseloadSection {
  const summary = summaryFigure(scope);
  const byLaw =
    'sentence' in law ? [] : [lawFigure(scope, law), lawHeritageFigure(scope, law)].filter((each) => each !== null);
  return {
    id: 'who',
    label: 'Who they are',
    figures: [...(summary ? [summary] : []), ...byLaw],
    missing: 'sentence' in law ? [{words: law.sentence, link: null}] : [],
  };
}

function ratesSection(scope: CaseloadScope): CaseloadSection | null {
  const areas = areaRatesFigure(scope);
  const groups = groupRatesFigure(scope);
  if (areas === 'loading' || groups === 'loading') return null;
  return {
    id: 'rates',
    label: 'Rates',
    figures: [
      ...('sentence' in groups ? [] : [groups]),
      ...(areas === null ? [] : [areas.table, ...(areas.funnel === null ? [] : [areas.funnel])]),
    ],
    missing: 'sentence' in groups ? [{words: groups.sentence, link: null}] : [],
  };
}

/** Children per practitioner, and the chance of meeting; what is missing is said once, in the first. */
function practitionerSections(scope: CaseloadScope): readonly (CaseloadSection | null)[] {
  const all = practitionersOf(scope);
  if (all === 'loading') return [null];
  const load = {id: 'practitioners', label: 'Children per practitioner'};
  if ('words' in all) return [{...load, label: 'Practitioners', figures: [], missing: [all]}];
  const meetings = ['ethnicGroup', 'religion'].map((id) => meetingFigure(scope, all, id));
  return [
    {...load, figures: [perWorkerFigure(scope, all)], missing: []},
    {
      id: 'same',
      label: 'Same heritage or faith',
      figures: meetings.filter((each) => 'kind' in each),
      missing: meetings.flatMap((each) => ('kind' in each ? [] : [{words: each.sentence, link: null}])),
    },
  ];
}

function trendSection(scope: CaseloadScope, law: LawSide | null): CaseloadSection {
  const trend = childrenTrend(scope, law);
  return {id: 'snapshots', label: 'Snapshots', figures: trend === null ? [] : [trend], missing: []};
}
