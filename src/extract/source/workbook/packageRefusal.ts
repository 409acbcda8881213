import type {ZipPackage} from './zipPackage';

function quotedNames(names: readonly string[]): string {
  const tables = names.filter((name) => /\.(csv|tsv|txt|xlsx|parquet)$/i.test(name));
  const shown = tables.slice(0, 3).map((name) => `“${name.slice(-60)}”`);
  if (shown.length === 0) return 'is a zip archive. Unpack it and choose the file inside that holds the table.';
  const more = tables.length > shown.length ? ' and more' : '';
  return `is a zip archive that holds ${shown.join(', ')}${more}. Unpack it and choose the file inside.`;
}

/** Why a zip package that is not a workbook in XLSX form is not read, to follow the file's name; null for a workbook. */
export function packageRefusal(zip: ZipPackage): string | null {
  const holds = (start: string) => zip.names.some((name) => name.toLowerCase().startsWith(start));
  if (zip.has('xl/workbook.bin')) {
    return 'is a binary workbook (XLSB). Open it in Excel, save it as XLSX and choose that file.';
  }
  if (zip.has('[Content_Types].xml')) {
    if (holds('word/'))
      return 'is a Word document. Put the table in a spreadsheet, save it as XLSX and choose that file.';
    if (holds('ppt/'))
      return 'is a presentation. Put the table in a spreadsheet, save it as XLSX and choose that file.';
    return null;
  }
  if (zip.has('mimetype') && zip.has('content.xml')) {
    return 'is an OpenDocument file. Save the sheet as XLSX or CSV and choose that file.';
  }
  if (holds('index/') || zip.has('index.zip')) {
    return 'is an Apple Numbers or Pages file. Export it as XLSX or CSV (File, Export to) and choose that file.';
  }
  return quotedNames(zip.names);
}
