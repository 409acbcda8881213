/** The bytes of a file, read a slice at a time and as often as needed. */
export interface ByteSource {
  readonly size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A file chosen in the browser is read from disk slice by slice; bytes in memory are viewed, not copied. */
export function byteSource(bytes: Blob | Uint8Array): ByteSource {
  if (bytes instanceof Uint8Array) {
    return {size: bytes.byteLength, read: (from, to) => Promise.resolve(bytes.subarray(from, to))};
  }
  return {size: bytes.size, read: async (from, to) => new Uint8Array(await bytes.slice(from, to).arrayBuffer())};
}
