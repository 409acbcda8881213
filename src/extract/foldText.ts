/** A value as compared: composed (NFC), lower case, typographic dashes and quotes made plain, spaces folded. */
export function foldText(text: string): string {
  // Most values are plain: the same answer, sooner.
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A heading as compared: letters and digits only, so that `Disabled?`, `disabled` and `DISABLED ` are one. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * A second, looser folding for spellings that differ in punctuation only ("White/Black African", "White & Black African").
 * Still the whole value: nothing is dropped but the marks between words.
 */
export function foldLoosely(text: string): string {
  return foldText(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
