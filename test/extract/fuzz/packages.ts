import {readFileSync} from 'node:fs';
import {crc32, deflateRawSync} from 'node:zlib';
import * as fc from 'fast-check';
import {nasty, odd} from './words';

/** One file of a zip package, and what its headers say of it where that is not so. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly statedSize?: number;
  readonly statedCrc?: number;
  readonly flags?: number;
}

/** A zip file written by hand: names may stand twice, climb, or be absolute, and headers may lie. */
interface Packed {
  readonly bytes: Buffer;
  readonly size: number;
  readonly sum: number;
}

let lastLarge: {readonly content: string; readonly packed: Packed} | null = null;

/** A large part that stands in a package many times is packed once. */
function packedPart(content: string | Uint8Array, isStored: boolean): Packed {
  if (typeof content === 'string' && lastLarge?.content === content) return lastLarge.packed;
  const bytes = Buffer.from(content as Uint8Array); // text is encoded, bytes are copied
  const packed = {bytes: isStored ? bytes : deflateRawSync(bytes), size: bytes.length, sum: crc32(bytes)};
  if (typeof content === 'string' && content.length > 1_000_000) lastLarge = {content, packed};
  return packed;
}

export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, content, isStored = false, statedSize, statedCrc, flags = 0x800} of parts) {
    const packed = packedPart(content, isStored);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(isStored ? 0 : 8, 4);
    facts.writeUInt32LE(statedCrc ?? packed.sum, 10);
    facts.writeUInt32LE(packed.bytes.length, 14);
    facts.writeUInt32LE(statedSize ?? packed.size, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, path, packed.bytes]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, end, path]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(parts.length, 4);
  tail.writeUInt16LE(parts.length, 6);
  tail.writeUInt32LE(list.length, 8);
  tail.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), tail]));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
const shared = ['Indian', 'Female', 'FCA'];

/** A workbook of every kind of cell, as its parts. */
export const workbookParts: readonly Part[] = [
  {name: '[Content_Types].xml', content: '<Types/>'},
  {
    name: '_rels/.rels',
    content: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="0"/><sheets><sheet name="About" sheetId="1" r:id="r1"/><sheet name="Staff" sheetId="2" state="visible" r:id="r2"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'worksheet', '/xl/worksheets/sheet2.xml')}${relation('r3', 'sharedStrings', 'sharedStrings.xml')}${relation('r4', 'styles', 'styles.xml')}</Relationships>`,
  },
  {
    name: 'xl/sharedStrings.xml',
    content: `<sst xmlns="${main}" count="3">${shared.map((word) => `<si><t xml:space="preserve">${word}</t></si>`).join('')}<si><r><t>Some</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  },
  {
    name: 'xl/styles.xml',
    content: `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="200" formatCode="dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    content: `<worksheet xmlns="${main}"><sheetData><row r="1">${text('A list of staff')}</row></sheetData></worksheet>`,
  },
  {
    name: 'xl/worksheets/sheet2.xml',
    content: `<worksheet xmlns="${main}"><sheetData><row r="1">${text('Staff at 31 March')}</row><row r="3">${['snapshot_date', 'service_area', 'role', 'sex', 'ethnic_group', 'fte', 'count'].map(text).join('')}</row>${[
      1, 2, 3, 4, 5,
    ]
      .map(
        (row) =>
          `<row r="${row + 3}" spans="1:7"><c r="A${row + 3}" s="${row % 3}"><v>4611${row}</v></c><c r="B${row + 3}" t="str"><f>X${row}</f><v>A1</v></c><c r="C${row + 3}" t="s"><v>2</v></c><c r="D${row + 3}" t="s"><v>1</v></c><c r="E${row + 3}" t="s"><v>0</v></c><c r="F${row + 3}"><v>0.${row}</v></c><c r="G${row + 3}"><v>${row}</v></c></row>`,
      )
      .join('')}<row r="99">${text('Total')}<c r="G99"><v>15</v></c></row></sheetData></worksheet>`,
  },
];

const fragments = [
  '<row>',
  '</row>',
  '<row r="-5">',
  '<row r="99999999999999999999">',
  '<row r="1">',
  '<row/>',
  '<c r="XFD1"><v>1</v></c>',
  '<c r="ZZZZZZ1"><v>1</v></c>',
  '<c r="5"><v>1</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>1.5</v></c>',
  '<c t="s"><v>999999999999</v></c>',
  '<c t="s"><v>__proto__</v></c>',
  '<c t="d"><v>2026-03-31T00:00:00</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c s="-1"><v>NaN</v></c>',
  '<c s="2"><v>1e308</v></c>',
  '<c s="1"><v>-99999</v></c>',
  '<c s="1"><v>2958465.9999999</v></c>',
  '<v>',
  '</v>',
  '<t>',
  '</t>',
  '<is><t>',
  '<!-- -->',
  '<![CDATA[<script>]]>',
  '<?php x ?>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#x10FFFF;',
  '&#xD800;',
  '_x0000_',
  '_xD800_',
  '<sheet name="__proto__" sheetId="9" r:id="r2"/>',
  '<sheet name="" r:id="constructor"/>',
  'Target="../../../../etc/passwd"',
  'Target="https://example.org/x"',
  'Target="xl/worksheets/sheet2.xml"',
  'TargetMode="External"',
  'date1904="1"',
  'formatCode="[[[[[[yyyy"',
  'numFmtId="-1"',
  'state="veryHidden"',
];

const put = fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...fragments)},
  {weight: 2, arbitrary: fc.constantFrom(...nasty)},
  {weight: 1, arbitrary: odd},
);
const share = fc.double({min: 0, max: 1, noNaN: true});

interface Edit {
  readonly part: number;
  readonly kind:
    'insert' | 'insertAtTag' | 'replace' | 'lose' | 'double' | 'drop' | 'rename' | 'twice' | 'lie' | 'number';
  readonly at: number;
  readonly size: number;
  readonly text: string;
}

const edits: fc.Arbitrary<Edit> = fc.record({
  part: fc.nat(workbookParts.length - 1),
  kind: fc.constantFrom(
    'insert',
    'insertAtTag',
    'insertAtTag',
    'insertAtTag',
    'replace',
    'lose',
    'double',
    'number',
    'number',
    'drop',
    'rename',
    'twice',
    'lie',
  ),
  at: share,
  size: fc.nat(60),
  text: put,
});

const names = ['/etc/passwd', '../../x.xml', 'C:\\x', 'XL\\WORKBOOK.XML', '__proto__', '', 'xl/workbook.bin', 'a/'];

function edited(parts: readonly Part[], {part, kind, at, size, text: words}: Edit): readonly Part[] {
  const chosen = parts[part % Math.max(1, parts.length)];
  if (!chosen) return parts;
  const content = String(chosen.content);
  const place = Math.floor(at * content.length);
  const tag = Math.max(0, content.indexOf('<', place));
  const withPart = (change: Partial<Part>) => parts.map((each) => (each === chosen ? {...each, ...change} : each));
  const cut = (from: number, to: number, middle = '') =>
    withPart({content: content.slice(0, from) + middle + content.slice(to)});
  switch (kind) {
    case 'insert':
      return cut(place, place, words);
    case 'insertAtTag':
      return cut(tag, tag, words);
    case 'replace':
      return cut(place, place + size, words);
    case 'lose':
      return cut(place, place + size);
    case 'double':
      return cut(place, place, content.slice(Math.max(0, place - size * 10), place));
    case 'number': {
      const digits = /\d+/g;
      digits.lastIndex = place;
      const found = digits.exec(content);
      const number = ['-1', '0', '1e9', '2147483648', '99999999999999999999', 'x', ''][size % 7] ?? '';
      return found ? cut(found.index, found.index + found[0].length, number) : parts;
    }
    case 'drop':
      return parts.filter((each) => each !== chosen);
    case 'rename':
      return withPart({name: names[size % names.length] ?? ''});
    case 'twice':
      return [...parts, {...chosen, content: content.slice(0, place)}];
    case 'lie':
      return withPart(
        [{statedSize: 5}, {statedSize: 4_000_000_000}, {statedCrc: 1}, {flags: 1}, {isStored: true}, {flags: 8}][
          size % 6
        ] ?? {},
      );
  }
}

/** Workbooks made from a good one by changes to its XML and its package. */
export const workbooks: fc.Arbitrary<Uint8Array> = fc
  .array(edits, {minLength: 1, maxLength: 4})
  .map((changes) => zipOf(changes.reduce(edited, workbookParts)));

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixture/extract/formats/${name}`, import.meta.url)));
}

/** Workbooks as programs write them. */
export const goodWorkbooks = ['staff.xlsx', 'staff-1904.xlsx', 'staff-libreoffice.xlsx'].map(fixture);

/** Parquet of every packing. */
export const goodParquet = ['', '-zstd', '-gzip', '-brotli', '-lz4', '-none', '-nested']
  .map((packing) => fixture(`staff${packing}.parquet`))
  .concat([fixture('kinds.parquet')]);
