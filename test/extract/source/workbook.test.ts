import {describe, expect, it} from 'vitest';
import {openSource} from '../../../src/extract/source/openSource';
import {formatOf} from '../../../src/extract/source/workbook/cellFormats';
import {accepted, readText} from '../readText';
import {packed, textRow, workbookOf, type WorkbookXml} from './packed';

const heads = '<row r="1"><c t="inlineStr"><is><t>sex</t></is></c></row>';

async function opened(workbook: WorkbookXml) {
  return openSource({name: 'a.xlsx', bytes: await workbookOf(workbook)});
}

/** The cells of a single row, read. */
async function cells(row: string, workbook: Omit<WorkbookXml, 'sheets'> = {}): Promise<readonly string[]> {
  const {head} = await opened({...workbook, sheets: [{name: 'S', rows: `<row r="1">${row}</row>`}]});
  return head.records[0] ?? [];
}

function number(value: number | string, style = 0): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}

describe('a date cell is read as year, month and day', () => {
  const formats = ['dd/mm/yyyy', '[$-809]d mmmm yyyy;@', 'yyyy-mm-dd hh:mm', 'mmm', '[h]:mm', '#,##0.00', '00000'];

  it('counting from 1900, with the day that Excel takes 1900 to have too many', async () => {
    const row = [1, 59, 61, 36_526, 46_112, 2_958_465].map((serial) => number(serial, 1)).join('');
    expect(await cells(row, {formats})).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2000-01-01',
      '2026-03-31',
      '9999-12-31',
    ]);
  });

  it('counting from 1904', async () => {
    const row = [0, 1, 44_650].map((serial) => number(serial, 1)).join('');
    expect(await cells(row, {formats, properties: 'date1904="1"'})).toEqual(['1904-01-01', '1904-01-02', '2026-03-31']);
  });

  it('by custom and worded formats, with its time where it has one', async () => {
    const row = number(46_112, 2) + number(46_112.354166666664, 3) + number(46_112, 4);
    expect(await cells(row, {formats})).toEqual(['2026-03-31', '2026-03-31 08:30:00', '2026-03-31']);
  });

  it('and a time to midnight belongs to the day that begins', async () => {
    expect(await cells(number(46_111.999_999_99, 1), {formats})).toEqual(['2026-03-31']);
  });

  it('while durations, amounts and numbers beyond the calendar stay numbers', async () => {
    const row = number(1.5, 5) + number(46_112, 6) + number(-1, 1) + number(9_000_000, 1);
    expect(await cells(row, {formats})).toEqual(['1.5', '46112', '-1', '9000000']);
  });

  it('held as ISO text too', async () => {
    const row = '<c t="d"><v>2026-03-31T00:00:00.000</v></c><c t="d"><v>2026-03-31T08:30:00</v></c>';
    expect(await cells(row)).toEqual(['2026-03-31', '2026-03-31T08:30:00']);
  });

  it.each([
    ['General', 'number'],
    ['0.00%', 'number'],
    ['"£"#,##0;[Red]-"£"#,##0', 'number'],
    ['#,##0" days"', 'number'],
    ['\\d0', 'number'],
    ['_-* #,##0_-;-* #,##0_-', 'number'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['h:mm AM/PM', 'number'],
    ['mm:ss.0', 'number'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['mmm-yy', 'date'],
    ['0000', 'padded'],
  ])('by the format %s as a %s', (pattern, kind) => {
    expect(formatOf(pattern).kind).toBe(kind);
  });
});

describe('a cell is read as Excel shows its value', () => {
  it('numbers without the noise of binary fractions', async () => {
    const row = ['0.30000000000000004', '0.28999999999999998', '1E-4', '41234.5', '1.0', '12345678901'].map((value) =>
      number(value),
    );
    expect(await cells(row.join(''))).toEqual(['0.3', '0.29', '0.0001', '41234.5', '1', '12345678901']);
  });

  it('codes with the zeros that their format puts before them', async () => {
    expect(await cells(number(17, 1), {formats: ['00000']})).toEqual(['00017']);
  });

  it('truths, formulas’ last values, and errors as text, never as zero', async () => {
    const row =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><f>A1</f><v>Female</v></c><c><f>1+1</f><v>2</v></c>' +
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c>';
    expect(await cells(row)).toEqual(['TRUE', 'FALSE', 'Female', '2', '#DIV/0!', '#N/A']);
  });

  it('an error in a count or a date is a rejected row', async () => {
    const rows = `${textRow('snapshot_date', 'service_area', 'sex', 'count')}<row>${'<c t="inlineStr"><is><t>2026-03-31</t></is></c><c t="inlineStr"><is><t>A15</t></is></c><c t="inlineStr"><is><t>Female</t></is></c>'}<c t="e"><v>#REF!</v></c></row><row><c t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>A15</t></is></c><c t="inlineStr"><is><t>Female</t></is></c><c><v>20</v></c></row>${textRow('2026-03-31', 'A15', 'Male', '4')}`;
    const extract = await accepted(await workbookOf({sheets: [{name: 'S', rows}]}), {mapping: {kind: 'workforce'}});
    expect(extract.tally).toEqual({read: 3, accepted: 1, rejected: 2, blank: 0});
    expect([...(extract.count ?? [])]).toEqual([4]);
  });

  it('shared, rich and inline texts, without phonetic guides, with their spaces and escapes', async () => {
    const texts =
      '<si><t xml:space="preserve"> White and Asian </t></si><si><r><t>White </t></r><r><rPr><b/></rPr><t>British</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>one_x000D_two</t></si><si><t><![CDATA[R&D]]></t></si>';
    const row =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="s"><v>4</v></c><c t="s"><v>99</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>';
    expect(await cells(row, {texts})).toEqual([
      ' White and Asian ',
      'White British',
      '東京',
      'one\rtwo',
      'R&D',
      '',
      'inline',
    ]);
  });

  it('at its own place, with gaps as empty cells', async () => {
    const row = '<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c><c r="AA1"><v>4</v></c>';
    const read = await cells(row);
    expect(read).toHaveLength(27);
    expect([read[1], read[3], read[4], read[26]]).toEqual(['1', '2', '3', '4']);
  });
});

describe('a sheet', () => {
  it('gives its own row numbers, whatever rows it leaves out', async () => {
    const rows = '<row r="3"><c t="inlineStr"><is><t>sex</t></is></c></row><row><c><v>1</v></c></row><row r="90"/>';
    const {head} = await opened({sheets: [{name: 'S', rows}]});
    expect([...(head.lines as number[])]).toEqual([3, 4, 90]);
  });

  it('has records of one width, save those of a single cell', async () => {
    const rows = textRow('Title') + textRow('sex', 'age', 'role') + textRow('Female', '30') + textRow('', '30');
    const {head} = await opened({sheets: [{name: 'S', rows}]});
    expect(head.records.map((record) => record.length)).toEqual([1, 3, 3, 2]);
  });

  it('is found whatever prefix the XML has, and whatever the case of its parts', async () => {
    const {head} = await opened({
      sheets: [{name: 'S', rows: ''}],
      parts: {
        'xl/worksheets/sheet1.xml':
          '\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>sex</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(head.records).toEqual([['sex']]);
  });

  it('of which none is visible is still read, and said', async () => {
    const source = await opened({sheets: [{name: 'Hidden', rows: heads, state: 'veryHidden'}]});
    expect(source.sheet).toBe('Hidden');
    expect(source.issues.map(({code}) => code)).toEqual(['hiddenSheet']);
  });

  it('with names like markup or paths is only a name', async () => {
    const name = '<b>../&"x';
    expect((await opened({sheets: [{name, rows: heads}]})).sheets).toEqual([name]);
  });
});

async function refusal(bytes: Uint8Array, name = 'staff.csv'): Promise<string> {
  const result = await readText(bytes, {}, name);
  if (result.kind !== 'refused') throw new Error(`Not refused: ${result.kind}`);
  return result.issue.text;
}

/** The start of an Office file of the older container, with this name in its directory. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 1, true);
  for (let i = 0; i < name.length; i++) view.setUint16(1024 + i * 2, name.charCodeAt(i), true);
  return bytes;
}

describe('a refusal is a sentence that names the problem and the remedy', () => {
  it.each([
    ['EncryptedPackage', /locked with a password.*remove the password/],
    ['Workbook', /older XLS form.*save it as XLSX/],
    ['WordDocument', /older or password-protected Office file/],
  ])('for an Office file that holds %s', async (name, sentence) => {
    expect(await refusal(compound(name))).toMatch(sentence);
  });

  it.each([
    [{'xl/workbook.bin': 'x', '[Content_Types].xml': 'x'}, /binary workbook \(XLSB\).*save it as XLSX/],
    [{mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>'}, /OpenDocument.*XLSX or CSV/],
    [{'word/document.xml': 'x', '[Content_Types].xml': 'x'}, /Word document/],
    [{'ppt/presentation.xml': 'x', '[Content_Types].xml': 'x'}, /presentation/],
    [{'Index/Document.iwa': 'x'}, /Apple Numbers/],
    [
      {'march/staff.csv': 'sex\nF\n', 'read me.txt': ''},
      /zip archive that holds “march\/staff.csv”, “read me.txt”. Unpack it/,
    ],
    [{'photo.jpg': 'x'}, /zip archive. Unpack it/],
  ])('for a package of %j', async (parts, sentence) => {
    expect(await refusal(await packed(parts))).toMatch(sentence);
  });

  it('for a zip file locked with a password', async () => {
    expect(await refusal(await packed({'staff.csv': 'sex\nF\n'}, 'secret'))).toMatch(/locked with a password/);
  });

  it('for a workbook cut short anywhere', async () => {
    const whole = await workbookOf({sheets: [{name: 'S', rows: heads}]});
    for (let size = 4; size < whole.length; size += 61) {
      expect(await refusal(whole.subarray(0, size))).toMatch(/damaged or not complete/);
    }
  });

  it('for a workbook without sheets, or with a sheet that is not XML', async () => {
    expect(await refusal(await workbookOf({sheets: []}))).toMatch(/no sheet of rows/);
    const parts = {'xl/worksheets/sheet1.xml': '<worksheet><row></worksheet>'};
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: ''}], parts}))).toMatch(/damaged.*save it again/);
  });

  it('for an empty sheet and for headings without rows', async () => {
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: ''}]}))).toMatch(/empty/);
    const rows = textRow('snapshot_date', 'service_area', 'role', 'sex');
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows}]}))).toMatch(/no rows below/);
  });

  it('and a workbook with any one byte changed is read or refused, and never makes reading throw', async () => {
    const rows =
      textRow('snapshot_date', 'service_area', 'role', 'sex') + textRow('2026-03-31', 'A15', 'FCA', 'Female');
    const whole = await workbookOf({sheets: [{name: 'S', rows}]});
    for (let at = 0; at < whole.length; at += 5) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect(['accepted', 'refused', 'questions']).toContain((await readText(changed)).kind);
    }
  }, 60_000);
});

describe('hostile workbooks end in seconds with a message', () => {
  it('a bomb, by what it unpacks to and not by what it says', async () => {
    const first = textRow('snapshot_date', 'service_area', 'role', 'sex') + textRow('2026-03-31', 'A15', 'FCA', 'F');
    const rows = `<worksheet><sheetData>${first}${'<row/>'.repeat(12_000_000)}</sheetData></worksheet>`;
    const bytes = await workbookOf({sheets: [{name: 'S', rows: ''}], parts: {'xl/worksheets/sheet1.xml': rows}});
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refusal(bytes)).toMatch(/unpacks to more than 50 MB, out of all proportion.*as CSV/);
  }, 30_000);

  it('a hundred million zeros, and text without end', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const zeros = await workbookOf({sheets: [{name: 'S', rows: ''}], parts: {[sheet]: new Uint8Array(100_000_000)}});
    expect(await refusal(zeros)).toMatch(/damaged/);
    const spaces = new Uint8Array(40_000_000).fill(32);
    spaces.set(new TextEncoder().encode('<worksheet><sheetData>'));
    const spaced = await workbookOf({sheets: [{name: 'S', rows: ''}], parts: {[sheet]: spaces}});
    expect(await refusal(spaced)).toMatch(/damaged/);
  }, 30_000);

  it('entities that expand, and document types as such', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>`;
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml']) {
      const parts = {[part]: `<?xml version="1.0"?>${entities}<x><t>&b;</t></x>`};
      expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: heads}], parts}))).toMatch(/document type/);
    }
    const parts = {'xl/sharedStrings.xml': '<sst><si><t>&b;</t></si></sst>'};
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: heads}], parts}))).toMatch(/damaged/);
  });

  it('a cell far to the right, and a hundred thousand columns', async () => {
    expect(
      await refusal(await workbookOf({sheets: [{name: 'S', rows: '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'}]})),
    ).toMatch(/more than the 16,384 columns/);
    const wide = `<row r="1">${'<c><v>1</v></c>'.repeat(100_000)}</row>`;
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: wide}]}))).toMatch(/16,384 columns/);
    const headings = textRow(...Array.from({length: 3000}, (_, i) => `column ${i}`));
    expect(await refusal(await workbookOf({sheets: [{name: 'S', rows: headings}]}))).toMatch(
      /3,000 columns.*up to 2,000/,
    );
  });

  it('three hundred sheets', async () => {
    const sheets = Array.from({length: 300}, (_, i) => ({name: `S${i}`, rows: heads}));
    expect(await refusal(await workbookOf({sheets}))).toMatch(/300 sheets.*up to 250/);
  });

  it('targets outside the package and paths that climb are never followed', async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="u/worksheet" Target="https://example.org/sheet.xml" TargetMode="External"/><Relationship Id="rId2" Type="u/worksheet" Target="../../../etc/passwd"/></Relationships>';
    const bytes = await workbookOf({
      sheets: [{name: 'S', rows: heads}],
      parts: {'xl/_rels/workbook.xml.rels': relations},
    });
    expect(await refusal(bytes)).toMatch(/no sheet of rows/);
  });

  it('headings and values named like parts of an object', async () => {
    const rows =
      textRow('snapshot_date', 'service_area', '__proto__', 'role', 'sex') +
      textRow('2026-03-31', 'A15', 'x', 'constructor', '__proto__');
    const extract = await accepted(await workbookOf({sheets: [{name: '__proto__', rows}]}));
    expect(extract.labels['role']).toEqual(['Not recorded', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
