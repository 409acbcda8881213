import type {AreaProfileView, CharacteristicView, FigureView, StocktakeView} from '../../../src/view';

type Page = StocktakeView | CharacteristicView | AreaProfileView;

/** Every figure of a page. */
export function figuresOf(page: Page): readonly FigureView[] {
  const {panels = [], declaration = null} = page as Partial<StocktakeView>;
  const {main = null, bySplit = null, why = null, byArea = null} = page as Partial<CharacteristicView>;
  const {inside = null, trend = null} = page as Partial<AreaProfileView>;
  return [...panels, declaration, main, bySplit, why, byArea, inside, trend].filter((figure) => figure !== null);
}

/** Every text of a view that could reach a screen or a file; keys and links are left out. */
export function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return ['key', 'href', 'id', 'kind'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
  }
  return [];
}

/** Every number of a view that could be drawn. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf);
  return [];
}

/** Figures a sentence names: percentages and counts, without ages, dates, thresholds and how many groups or areas. */
export function figuresNamed(sentence: string): readonly string[] {
  const bare = sentence
    .replace(/residents (aged )?(under )?\d+( to \d+| and over)?/g, 'residents')
    .replace(/aged (under )?\d+( to \d+| and over)?/g, '')
    .replace(/\b(\d{1,2} )?[A-Z][a-z]+ 20\d\d\b/g, '')
    .replace(/((\d+ of the|all) clear differences hold at )?a 5% false-discovery rate/g, '')
    .replace(/\b(of|in|all|the) \d+(?!\d|[.,]\d|%)(?! [a-z]+ (fewer|more))/g, '')
    .replace(/\b\d+ (clear differences?|for [a-z ]+?|is|are)\b/g, '');
  return bare.match(/[<>]?\d[\d,]*(\.\d+)?%?/g) ?? [];
}

/** The words of a figure's table, signs left out. */
export function tableWords(figure: FigureView): ReadonlySet<string> {
  return new Set(figure.table.rows.flatMap((row) => row.cells).flatMap((cell) => cell.replace(/[+−]/g, '').split(/ /)));
}
