import type {Area} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {exactRule, ruleFor} from '../../disclosure';
import type {Slice} from '../../slice';
import {areaLabel, areaOf} from '../figure/places';
import {snapshotsOf} from '../figure/snapshots';
import {footerOf} from '../page/footer';
import {dateLabel} from '../words/dateLabel';
import type {WorkforceSection, WorkforceView} from '../workforceTypes';
import {absenceSection, paySection} from './sections';

/** A part of the page from a slice and its evidence; null while loading. */
type SectionOf = (slice: Slice, evidence: Evidence, area: Area) => WorkforceSection | null;

/** In the order of the page. */
const sectionsOf: readonly SectionOf[] = [absenceSection, paySection];

/** Clauses of the page's finding. */
const mostLeads = 2;

const reading = {
  heading: 'Reading the ranges',
  paragraphs: [
    'Staff are counted in full. The whisker is the range consistent with chance variation around the ratio, not survey error. A clear difference is not a cause: role, age, contract and length of service are not accounted for.',
  ],
};

/** Everything about staff that no census table stands beside. Null while loading. */
export function workforceView(slice: Slice, evidence: Evidence): WorkforceView | null {
  const area = areaOf(slice.area, evidence);
  const sections: WorkforceSection[] = [];
  for (const make of sectionsOf) {
    const section = make(slice, evidence, area);
    if (section === null) return null;
    sections.push(section);
  }
  const {workforce} = evidence.sources;
  const at = workforce === null ? null : (snapshotsOf(slice, workforce)?.at ?? null);
  const title = `Workforce, ${areaLabel(area)}${at === null ? '' : `, ${dateLabel(at)}`}`;
  const leads = sections.flatMap(({lead}) => lead ?? []);
  return {
    eyebrow: title,
    title,
    finding:
      leads.length === 0 ? `Nothing is known of the workforce for ${area.name}` : joined(leads.slice(0, mostLeads)),
    lede: null,
    footer: footerOf(
      {baselines: [], dates: at === null ? {} : {workforce: at}},
      area,
      workforce === null ? null : (evidence.isExact ? exactRule : ruleFor)(evidence.organisation),
      evidence,
      reading,
    ),
    sections,
  };
}

/** Clauses one after another: a later one begins small unless it begins with a name that does not. */
function joined(leads: readonly string[]): string {
  return leads
    .map((lead, i) =>
      i === 0 || !/^(The|No|Median|Women|Men|Disabled)\b/.test(lead)
        ? lead
        : lead.charAt(0).toLowerCase() + lead.slice(1),
    )
    .join('; ');
}
