/**
 * A number for the `i`-th person or child that is unique and does not show the order they were made in: seven hexadecimal digits
 * after a letter. Multiplying by an odd number modulo 2^28 visits every value once.
 */
export function pseudonym(letter: string, i: number): string {
  const scrambled = (Math.imul(i, 0x9e3779b1) >>> 0) & 0xfffffff;
  return letter + scrambled.toString(16).padStart(7, '0');
}
