import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {areaIndex, organisation} from '../../src/catalogue';
import {readExtract, sketchFile} from '../../src/extract';
import {pastedFiles, pastedTable} from '../../src/page/data/pastedTable';
import {isCertain, needsDeciding} from '../../src/page/stock/intakeCertainty';
import {mappingFits} from '../../src/page/stock/givenMapping';
import {kindOfText} from '../../src/page/stock/kindOfFile';
import {sketchOf} from './intakeExamples';

const folder = 'test/fixture/extract/exports';
const context = {areas: areaIndex(organisation), organisation};

const columns = (...headings: readonly string[]) => headings.map((heading) => ({heading, column: 'sex'}));

describe('a file that is chosen', () => {
  it('is told by its content: a mapping, a census table, or an extract', () => {
    expect(kindOfText('{"stocktake": "mapping"}')).toBe('mapping');
    const variable = 'Religion (10 categories)';
    const census = `Lower tier local authorities Code,Lower tier local authorities,${variable} Code,${variable},Observation\r\n`;
    expect(kindOfText(census)).toBe('baseline');
    expect(kindOfText('date,geography,geography code,"Sex: All persons; measures: Value"\n')).toBe('baseline');
    expect(kindOfText('Employee No,Gender\n1,F\n')).toBe('extract');
    expect(kindOfText('')).toBe('extract');
  });

  it.each([
    ['semicolons-1252.csv', 'goes straight in'],
    ['workbook-titles.xlsx', 'goes straight in'],
    ['nhs-esr.csv', 'waits: it has no date'],
    ['caseload-dfe.csv', 'waits: its 1 and 2 for sex mean either'],
    ['american-hr.csv', 'waits: it has no areas'],
    ['strange-march.csv', 'waits: nothing says whom it is about'],
  ])('%s %s', async (name, outcome) => {
    const file = {name, bytes: readFileSync(`${folder}/${name}`)};
    const sketched = await sketchFile(file, context);
    if (sketched.kind !== 'sketched') throw new Error(`Not sketched: ${sketched.kind}`);
    expect(needsDeciding(sketched.sketch)).toBe(outcome.startsWith('waits'));
    if (outcome.startsWith('waits')) return;
    const read = await readExtract(file, context);
    expect(read.kind === 'accepted' && isCertain(read.extract, null)).toBe(true);
  });

  it('is read by a mapping that was made for its kind and most of its headings', () => {
    const sketch = sketchOf({
      columns: [
        ['Gender', 'sex', 'known heading'],
        ['Faith', 'religion', 'known heading'],
      ],
    });
    expect(mappingFits({columns: columns('Gender', 'Race')}, sketch)).toBe(true);
    expect(mappingFits({columns: columns('M/F', 'Race', 'Gender')}, sketch)).toBe(false);
    expect(mappingFits({kind: 'caseload', columns: columns('Gender')}, sketch)).toBe(false);
    expect(mappingFits({columns: [{heading: 'Gone', column: null}]}, sketch)).toBe(true);
  });
});

describe('what is pasted', () => {
  it('is a table where it has headings and a row under them, and none where it is a word or a line', async () => {
    const table = pastedTable('Gender\tFaith\r\nF\tSikh\r\n');
    expect(table?.name).toBe('pasted table.txt');
    expect(await table?.text()).toBe('Gender\tFaith\r\nF\tSikh\r\n');
    expect(pastedTable('Gender\tFaith')).toBeNull();
    expect(pastedTable('one\ntwo\nthree')).toBeNull();
    expect(pastedTable('')).toBeNull();
  });

  it('may be a mapping', () => {
    expect(pastedTable('{"stocktake": "mapping"}')?.name).toBe('pasted mapping.json');
  });

  it('is the cells of a spreadsheet, not the picture of them that comes along', () => {
    const picture = new File([''], 'image.png');
    // A list of files as a browser gives it can be made by a browser only.
    const files = [picture] as unknown as FileList;
    expect(pastedFiles({getData: () => 'a\tb\n1\t2', files})[0]?.name).toBe('pasted table.txt');
    expect(pastedFiles({getData: () => '', files})).toEqual([picture]);
  });
});
