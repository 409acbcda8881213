/** Letters and digits of a label with underscores between, as a query may name it; a label without any gets a number that is always the same. */
export function slugOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  if (plain !== '') return plain;
  let hash = 0x811c9dc5;
  for (const sign of label) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `list_${(hash >>> 0).toString(36)}`;
}

/** An id that `taken` does not have yet, and has from now on. */
export function untaken(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}_${n}`;
  taken.add(free);
  return free;
}
