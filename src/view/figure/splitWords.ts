import {dimensionById, geographies, splitNames, type Population, type SplitName} from '../../catalogue';
import type {Evidence} from '../../comparison';
import {crossedBy, splitLevels, type Split} from '../../slice';
import {listWords} from '../words/numberWords';

const unnamed = {plural: 'groups', within: 'in the group', others: 'all others'};

/** What a split is called: a column of the extracts by the catalogue, a file's own by its heading, a crossing by its characteristic. */
export function splitWords(split: Split, evidence: Evidence): SplitName {
  const known = splitNames[split];
  if (known) return known;
  const crossed = dimensionById(crossedBy(split) ?? '');
  if (crossed) return {...unnamed, label: crossed.topic, noun: crossed.noun};
  const {workforce, caseload} = evidence.sources;
  const own = workforce?.splitLabels?.[split] ?? caseload?.splitLabels?.[split] ?? 'own column';
  return {...unnamed, label: own, noun: own};
}

/** What a value of a split is called for a population: of a crossing the group's short name. */
export function splitValueLabel(split: Split, value: string, population: Population): string {
  const group = dimensionById(crossedBy(split) ?? '')?.broad.find(({id}) => id === value);
  if (!group) return value;
  return group.members[population].length <= group.label.length ? group.members[population] : group.short;
}

/** 'By grade is given for England, regions and service areas.' */
export function splitLevelsSentence(split: Split, evidence: Evidence): string {
  const names = splitLevels(split).flatMap((level) => {
    const plural = geographies.find((each) => each.level === level)?.plural;
    if (level === evidence.areas.nation.level) return [evidence.areas.nation.name];
    return plural === undefined ? [] : [plural.charAt(0).toLowerCase() + plural.slice(1)];
  });
  const {noun} = splitWords(split, evidence);
  return `By ${noun} is given for ${listWords(names)}: in smaller areas too few people would be in each part.`;
}
