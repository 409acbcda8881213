/** Names of what a browser says when a file is gone, moved or being written. */
const gone = new Set(['NotReadableError', 'NotFoundError', 'SecurityError', 'NotAllowedError']);

/** Why reading stopped where no sentence about the file was ready: one for the reader, never the machine's own words. */
export function failureWords(error: unknown): string {
  if (error instanceof Error || error instanceof DOMException) {
    if (gone.has(error.name)) return 'The browser can no longer open it.';
    if (/memory|allocation|string length|array length/i.test(error.message)) {
      return 'It needs more memory than the browser gives a page. Keep only the columns you need, or split it.';
    }
  }
  return 'Something in it stopped the reader. Save it as CSV and choose that file.';
}
