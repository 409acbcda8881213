import {ExtractError} from '../../ExtractError';
import {workbookLimits} from './workbookLimits';
import {readXml} from './xmlStream';
import type {ZipPackage} from './zipPackage';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Where a workbook keeps what. */
export interface WorkbookParts {
  /** Visible sheets first, each in the workbook's order. */
  readonly sheets: readonly SheetPart[];
  /** Shared texts and formats; null where the workbook has none. */
  readonly texts: string | null;
  readonly formats: string | null;
  /** Days are counted from 1904 rather than 1900 (old Macintosh workbooks). */
  readonly countsFrom1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function noWorkbook(): ExtractError {
  return new ExtractError(
    'noSheets',
    'This workbook has no sheet of rows and columns. Put the table in a sheet and choose it again.',
  );
}

/** A target as the path of a part: relative to the folder of the part that names it, or from the top. */
function resolved(target: string, from: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relationsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What a part refers to inside the package, by id. What lies outside is never followed. */
async function relationsOf(
  zip: ZipPackage,
  part: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const path = relationsPath(part);
  if (!zip.has(path)) return relations;
  await readXml(zip.pieces(path, workbookLimits.smallPartBytes, signal), {
    open(name, {Id, Type, Target, TargetMode}) {
      if (name !== 'Relationship' || !Id || !Type || !Target || TargetMode === 'External') return;
      relations.set(Id, {type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, part)});
    },
  });
  return relations;
}

function relatedPart(zip: ZipPackage, relations: ReadonlyMap<string, Relation>, type: string): string | null {
  const found = [...relations.values()].find((relation) => relation.type === type && zip.has(relation.target));
  return found?.target ?? null;
}

/** The id by which an element refers to a part: `r:id`, whatever the prefix. */
function referenceOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** Finds the sheets of a workbook and what is needed to read them. Throws ExtractError where it has none. */
export async function workbookParts(zip: ZipPackage, signal?: AbortSignal): Promise<WorkbookParts> {
  const main = relatedPart(zip, await relationsOf(zip, '', signal), 'officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main)) throw noWorkbook();
  const relations = await relationsOf(zip, main, signal);
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  await readXml(zip.pieces(main, workbookLimits.smallPartBytes, signal), {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true|on)$/i.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(referenceOf(attributes));
      if (relation?.type !== 'worksheet' || !zip.has(relation.target)) return;
      const {name: title = '', state = 'visible'} = attributes;
      sheets.push({name: title, path: relation.target, isHidden: state !== 'visible'});
    },
  });
  if (sheets.length === 0) throw noWorkbook();
  if (sheets.length > workbookLimits.sheets) {
    throw new ExtractError(
      'tooManySheets',
      `This workbook has ${sheets.length.toLocaleString('en-GB')} sheets; Stocktake reads workbooks of up to ${workbookLimits.sheets}. Copy the sheet with the table into a workbook of its own and choose it again.`,
    );
  }
  return {
    sheets: sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden)),
    texts: relatedPart(zip, relations, 'sharedStrings'),
    formats: relatedPart(zip, relations, 'styles'),
    countsFrom1904,
  };
}
