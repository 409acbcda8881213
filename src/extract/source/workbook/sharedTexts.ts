import {workbookLimits} from './workbookLimits';
import {readXml} from './xmlStream';
import type {ZipPackage} from './zipPackage';

/** Characters that XML cannot hold are written as "_x000D_". */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that cells refer to by number. Runs of rich text are joined; phonetic guides are no part of the text. */
export async function sharedTexts(
  zip: ZipPackage,
  path: string | null,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (path === null) return texts;
  let held = '';
  let isText = false;
  let isPhonetic = false;
  await readXml(zip.pieces(path, workbookLimits.textBytes, signal), {
    open(name) {
      if (name === 'si') held = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(text) {
      if (isText && held.length < workbookLimits.cellCharacters) held += text;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') texts.push(unescaped(held));
    },
  });
  return texts;
}
