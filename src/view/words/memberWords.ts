import type {BroadGroup, Dimension, Organisation, Population} from '../../catalogue';

/** 'Workforce', 'Caseload': the names of the two lines of every figure. */
export const populationName: Readonly<Record<Population, string>> = {workforce: 'Workforce', caseload: 'Caseload'};

/** What a sentence calls each population: {workforce: 'frontline staff', caseload: 'children'}. */
export type Nouns = Readonly<Record<Population, string>>;

export function nounsOf(organisation: Organisation, staff: 'all' | 'frontline'): Nouns {
  const {words} = organisation;
  return {workforce: staff === 'frontline' ? `frontline ${words.staff}` : words.staff, caseload: words.children};
}

/** The broad group with this id, if the characteristic has it. */
export function groupOf(dimension: Dimension, id: string): BroadGroup | undefined {
  return dimension.broad.find((group) => group.id === id);
}

/**
 * The group's members inside a sentence. The catalogue writes residents as they stand mid-sentence ('disabled residents',
 * 'Asian residents'), so a group keeps its capital there only if its residents have one.
 */
export function membersInside(group: BroadGroup, population: Population): string {
  const text = group.members[population];
  const small = group.members.community.charAt(0) === group.members.community.charAt(0).toLowerCase();
  return small ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * True where the group's name already says its population ("Asian staff"), so that "of staff" need not follow; false for
 * a name that stands for people at large ("Women").
 */
export function namesPopulation(group: BroadGroup, population: Population): boolean {
  return /\b(staff|children)\b/i.test(group.members[population]);
}
