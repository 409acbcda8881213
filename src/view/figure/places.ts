import {geographies, type Area, type Level} from '../../catalogue';
import type {Evidence} from '../../comparison';

/** The area with this code, or the nation where the link names none that is known. */
export function areaOf(code: string | null, evidence: Evidence): Area {
  return (code ? evidence.areas.find(code) : undefined) ?? evidence.areas.nation;
}

/** As a heading names it: a service area goes by its code too. */
export function areaLabel(area: Area, style: 'long' | 'short' = 'long'): string {
  const name = style === 'long' ? area.name : area.short;
  return area.level === 'serviceArea' ? `${area.code} ${name}` : name;
}

/** 'local authorities', 'service areas': a level's areas inside a sentence. */
export function levelWords(level: Level, count: number): string {
  const geography = geographies.find((each) => each.level === level);
  if (geography === undefined) return count === 1 ? 'area' : 'areas';
  return insideSentence(count === 1 ? geography.label : geography.plural);
}

/** What the published areas of a level need said beside them. */
export function levelNotes(level: Level, evidence: Evidence): readonly string[] {
  if (level === 'serviceArea') return [evidence.organisation.serviceAreaNote];
  const note = geographies.find((each) => each.level === level)?.note;
  return note === undefined ? [] : [note];
}

/** A title such as "Designated Family Judge area" keeps its capitals; "Service area" loses its first. */
function insideSentence(label: string): string {
  const [first = '', second = ''] = label.split(' ');
  const isTitle = /^[A-Z]/.test(second);
  return isTitle ? label : first.charAt(0).toLowerCase() + first.slice(1) + label.slice(first.length);
}
