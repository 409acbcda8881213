import type {Extract} from '../extract';

/** As packExtract.ts, which brings Arrow with it: loaded when a packed file is made or read, not with the first picture. */
export async function packExtract(extract: Extract): Promise<Uint8Array> {
  return (await import('./packExtract')).packExtract(extract);
}

/** The extract that was packed; see packExtract.ts for what is left out. */
export async function unpackExtract(bytes: Uint8Array): Promise<Extract> {
  return (await import('./packExtract')).unpackExtract(bytes);
}
