import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Path under the project -> the text that belongs there. */
export type Files = ReadonlyMap<string, string>;

/** One line a member at the first two depths, compact below: small, yet a changed figure shows as one changed line. */
export function jsonText(script: string, content: object): string {
  const line = (value: unknown, depth: number): string => {
    if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
    const members = Array.isArray(value)
      ? value.map((member) => line(member, depth - 1))
      : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${line(member, depth - 1)}`);
    if (members.length === 0) return JSON.stringify(value);
    return Array.isArray(value) ? `[\n${members.join(',\n')}\n]` : `{\n${members.join(',\n')}\n}`;
  };
  return `${line({writtenBy: `data/prepare/${script}`, ...content}, 2).replace(/^\{\n/, '{')}\n`;
}

/** Writes each file below `root`, making folders as needed. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
