import {deflateRawSync} from 'node:zlib';
import {mappingFile} from '../../src/extract';
import {workbookParts, zipOf, type Part} from './fuzz/packages';
import {censusTables, standardFile} from './fuzz/references';

/** A hostile file too large to keep. */
export interface LargeFile {
  readonly name: string;
  make(): Uint8Array;
}

const encoder = new TextEncoder();
const heads = 'snapshot_date,service_area,role,sex\n';
const row = '2026-03-31,A15,FCA,F\n';

function text(name: string, make: () => string): LargeFile {
  return {name, make: () => encoder.encode(make())};
}

const sheetPath = 'xl/worksheets/sheet2.xml';

/** The good workbook with some of its parts otherwise. */
function workbook(name: string, make: () => Readonly<Record<string, string>>, more: () => readonly Part[] = () => []) {
  return {
    name,
    make: () => {
      const changes = make();
      return zipOf([
        ...workbookParts.map((part) => ({...part, content: changes[part.name] ?? part.content})),
        ...more(),
      ]);
    },
  };
}

const cell = (content: string) => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
const sheetOf = (rows: string) =>
  `<worksheet><sheetData><row>${['snapshot_date', 'service_area', 'role', 'sex'].map(cell).join('')}</row><row>${['2026-03-31', 'A15', 'FCA', 'F'].map(cell).join('')}</row>${rows}</sheetData></worksheet>`;

function sheetsOf(count: number, path: (at: number) => string): Readonly<Record<string, string>> {
  const numbers = Array.from({length: count}, (_, i) => i + 1);
  return {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${numbers.map((n) => `<sheet name="S${n}" r:id="r${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${numbers.map((n) => `<Relationship Id="r${n}" Type="u/worksheet" Target="${path(n)}"/>`).join('')}</Relationships>`,
  };
}

/** A package in which thousands of names share one part: the files overlap. */
function overlapping(): Uint8Array {
  const rows = `<worksheet><sheetData>${'<row/>'.repeat(3_000_000)}</sheetData></worksheet>`;
  const sheets = Array.from({length: 250}, (_, i): Part => ({name: `xl/s${i + 1}.xml`, content: rows}));
  const base = workbookParts.map((part) => ({
    ...part,
    content: sheetsOf(250, (n) => `s${n}.xml`)[part.name] ?? part.content,
  }));
  return zipOf([...base, ...sheets]);
}

export const largeFiles: readonly LargeFile[] = [
  text('100,000 columns', () => {
    const names = Array.from({length: 100_000}, (_, i) => `column ${i}`).join(',');
    return `sex,${names}\nF,${names}\n`;
  }),
  text('100,000 columns of the same known heading', () => `${'sex,'.repeat(100_000)}age\n${'F,'.repeat(100_000)}30\n`),
  text('a quoted field of 5 MB', () => `${heads}2026-03-31,A15,"${'x\n'.repeat(2_500_000)}",F\n${row}`),
  text(
    'a heading of 5 MB',
    () => `snapshot_date${'!'.repeat(5_000_000)},service_area,role,sex\nnever,A15,FCA,F\n${row}`,
  ),
  text('a field of 5 MB of digits, in every column', () => {
    const digits = '9'.repeat(5_000_000);
    return `snapshot_date,service_area,fte,count,age,hourly_pay\n2026-03-31,A15,1,1,30,20\n${`${digits},`.repeat(5)}${digits}\n`;
  }),
  text('a census count of 5 MB of digits', () =>
    (censusTables[0] ?? '').replace(/,\d+\n/, `,${'9'.repeat(5_000_000)}x\n`),
  ),
  text('a published count of 5 MB of digits', () => standardFile.replace(/,\d+,/, `,${'9'.repeat(5_000_000)}x,`)),
  text('6 MB of commas', () => `${heads}${','.repeat(6_000_000)}\n${row}`),
  text('9 MB of quotation marks', () => `${heads}${'"'.repeat(9_000_001)}\n${row}`),
  text('4 MB of line endings', () => `${heads}${row}${'\n'.repeat(4_000_000)}`),
  text('4 MB of carriage returns', () => `${heads.trim()}\r${row.trim()}${'\r'.repeat(4_000_000)}`),
  text('101,000 rows that are all rejected', () => `${heads}${row}${'never,A15,FCA,F\n'.repeat(101_000)}`),
  text('a mapping file of 3 MB', () => `{"stocktake":"mapping","x":"${'x'.repeat(3_000_000)}"}`),
  text('lists within lists, 1,500,000 deep', () => `{"stocktake":"mapping","mapping":${'['.repeat(1_500_000)}`),
  text('a mapping file of 20,000 choices', () =>
    mappingFile({
      values: Array.from({length: 14_000}, (_, i) => ({column: 'ethnic_group', value: `value ${i}`, to: 'exclude'})),
    }),
  ),
  workbook('10,000 sheets', () => sheetsOf(10_000, () => 'worksheets/sheet2.xml')),
  workbook(
    '10,000 parts',
    () => ({}),
    () => Array.from({length: 10_000}, (_, i) => ({name: `xl/worksheets/more${i}.xml`, content: '<x/>'})),
  ),
  workbook('250 sheets that are all the same 18 MB', () => ({
    ...sheetsOf(250, () => 'worksheets/sheet2.xml'),
    [sheetPath]: `<worksheet><sheetData>${'<row/>'.repeat(3_000_000)}</sheetData></worksheet>`,
  })),
  {name: '250 sheets of 18 MB each', make: overlapping},
  workbook('cells at the far right of 50,000 rows', () => ({
    [sheetPath]: sheetOf('<row><c r="XFD1"><v>1</v></c></row>'.repeat(50_000)),
  })),
  workbook('elements within elements, a million deep', () => ({[sheetPath]: `<worksheet>${'<a>'.repeat(1_000_000)}`})),
  workbook('an element of 300,000 attributes', () => ({
    [sheetPath]: sheetOf(`<row ${Array.from({length: 300_000}, (_, i) => `a${i}="1"`).join(' ')}/>`),
  })),
  workbook('a number format of a million brackets', () => ({
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
  })),
  workbook('one text of 15 MB, in pieces', () => ({
    [sheetPath]: sheetOf(`<row><c t="str"><v>${`${'x'.repeat(1000)}<b/>`.repeat(15_000)}</v></c></row>`),
  })),
  workbook('one shared text of 15 MB, in pieces', () => ({
    'xl/sharedStrings.xml': `<sst><si>${`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(15_000)}</si></sst>`,
  })),
  workbook('500,000 shared texts', () => ({
    'xl/sharedStrings.xml': `<sst>${'<si><t>x</t></si>'.repeat(500_000)}</sst>`,
  })),
  {
    name: 'a zip file within a zip file within a zip file',
    make: () => {
      let inner: Uint8Array = new Uint8Array(20_000_000);
      for (let i = 0; i < 3; i++) inner = zipOf([{name: 'inner.zip', content: inner}]);
      return inner;
    },
  },
  {name: 'deflated bytes without a package', make: () => new Uint8Array(deflateRawSync(new Uint8Array(20_000_000)))},
];
