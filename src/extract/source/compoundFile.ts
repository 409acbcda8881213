import type {ByteSource} from './byteSource';

const remedy = 'Open it in Excel, save it as XLSX and choose that file.';

/** Why an Office file of the older container is not read, by the names in the first sector of its directory. */
export async function compoundRefusal(file: ByteSource): Promise<string> {
  const header = await file.read(0, Math.min(512, file.size));
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const sectorBytes = header.byteLength < 512 ? 512 : 2 ** Math.min(16, view.getUint16(0x1e, true));
  const sector = header.byteLength < 512 ? 0 : view.getUint32(0x30, true);
  const from = Math.min(file.size, (sector + 1) * sectorBytes);
  const directory = await file.read(from, Math.min(file.size, from + 8192));
  const names = new TextDecoder('utf-16le').decode(directory);
  if (names.includes('EncryptedPackage')) {
    return 'is a workbook locked with a password. Open it in Excel, remove the password (File, Info, Protect), save it and choose it again.';
  }
  if (/Workbook|Book/.test(names)) return `is a workbook in the older XLS form. ${remedy}`;
  return `is an older or password-protected Office file. ${remedy}`;
}
