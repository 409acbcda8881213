import type {Area, Dimension} from '../../catalogue';
import type {EnquiryFamily, Evidence} from '../../comparison';
import {recordedDimensions} from '../figure/sides';
import {levelWords} from '../figure/places';
import {countLabel} from '../words/countLabel';
import {listWords, sentenceStart} from '../words/numberWords';
import type {PairWords} from './enquiryPairs';

/** What was scanned for a list, over how many comparisons the rate is held, and what could not be. */
export function scannedNotes(
  {pair, population}: PairWords,
  families: readonly EnquiryFamily[],
  area: Area,
  evidence: Evidence,
): readonly string[] {
  const own = families.filter((family) => family.pair === pair);
  const scanned = (staff: EnquiryFamily['staff']): readonly string[] =>
    own
      .filter((family) => family.staff === staff)
      .map(({level, tested}) =>
        level === area.level
          ? `${countLabel(tested)} ${area.code === evidence.areas.nation.code ? `in ${area.name}` : 'here'}`
          : `${countLabel(tested)} in ${levelWords(level, 2)}`,
      );
  const [all, frontline] = [scanned('all'), scanned('frontline')];
  if (all.length + frontline.length === 0) return missingNotes(pair, population, area, evidence);
  return [
    `Comparisons made: ${listWords(all)}${frontline.length > 0 ? `; among frontline ${evidence.organisation.words.staff}, ${listWords(frontline)}` : ''}.`,
    'Of the gaps supported at each level at most 5% are expected to be chance (Benjamini-Hochberg).',
    ...(own.some(({level}) => level !== area.level)
      ? ['Smaller areas are compared only where the area around them has the gap, and are shown under it.']
      : []),
    ...missingNotes(pair, population, area, evidence),
  ];
}

/** Characteristics the file has and no line may be made of. */
function missingNotes(
  pair: PairWords['pair'],
  population: PairWords['population'],
  area: Area,
  {sources, baselines, organisation}: Evidence,
): readonly string[] {
  const source = sources[population];
  if (source === null || pair === 'staff-caseload') return [];
  const recorded = recordedDimensions(source, population);
  const isEnquired = ({enquiredOf}: Dimension): boolean => enquiredOf?.includes(population) ?? true;
  const aside = recorded.filter((dimension) => !isEnquired(dimension)).map(({noun}) => noun);
  const uncounted = recorded.filter(isEnquired).filter(({id}) => {
    const found = baselines.find({
      dimension: id,
      population,
      area: area.code,
      grouping: 'broad',
      residents: 'likeForLike',
    });
    return !found || found.main.letter === 'C' || (found.main.letter === 'B' && !found.main.nearest);
  });
  const nouns = uncounted.map(({noun}) => noun);
  return [
    ...(aside.length === 0
      ? []
      : [
          `${sentenceStart(listWords(aside))} of ${organisation.words[population === 'workforce' ? 'staff' : 'children']} is left out: it follows from the work itself.`,
        ]),
    ...(nouns.length === 0
      ? []
      : [
          `${sentenceStart(listWords(nouns))} ${nouns.length === 1 ? 'makes' : 'make'} no line here: no census table counts residents of the right or the nearest ages.`,
        ]),
  ];
}
