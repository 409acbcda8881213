/** See serve.mjs. */
export function serveFolder(
  folder: string,
  port?: number,
  mountedAt?: string,
): Promise<{address: string; stop: () => Promise<unknown>}>;
