/** What may be bound to a `?`. */
export type Value = string | number | boolean | null;

const made = new WeakSet<object>();

/** A statement and the values bound to it; made only by the `sql` tag. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A quoted name; made only by `identifier`. */
export interface Identifier {
  readonly quoted: string;
}

function keep<Made extends object>(thing: Made): Made {
  made.add(thing);
  return Object.freeze(thing);
}

/**
 * The one way a name gets into SQL: a catalogue id, with an optional prefix, quoted.
 * Throws RangeError for anything but letters, digits and underscores, so a heading from a file cannot be one.
 */
export function identifier(...parts: readonly string[]): Identifier {
  const name = parts.join('_');
  if (!/^[a-z][a-z0-9_]*$/i.test(name)) throw new RangeError(`Not a name a query may use: ${name}`);
  return keep({quoted: `"${name}"`});
}

function isSql(part: unknown): part is Sql {
  return typeof part === 'object' && part !== null && made.has(part) && 'text' in part;
}

function isIdentifier(part: unknown): part is Identifier {
  return typeof part === 'object' && part !== null && made.has(part) && 'quoted' in part;
}

/** A statement in which every value is a bound parameter; the text between is the programmer's own. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Value | Sql | Identifier)[]): Sql {
  const values: Value[] = [];
  const text = strings.map((string, i) => {
    if (i === 0) return string;
    const part = parts[i - 1];
    if (isIdentifier(part)) return part.quoted + string;
    if (isSql(part)) {
      values.push(...part.values);
      return part.text + string;
    }
    if (part !== null && !['string', 'number', 'boolean'].includes(typeof part)) {
      throw new RangeError('A query takes values, quoted names and other queries, nothing else');
    }
    // The check above leaves only values; TypeScript cannot narrow by a list of type names.
    values.push(part as Value);
    return `?${string}`;
  });
  return keep({text: text.join(''), values});
}

/** The queries one after another, with a separator of the programmer's own between them. */
export function joined(queries: readonly Sql[], separator: ' ' | ', ' | ' AND ' | ' UNION ALL '): Sql {
  return keep({
    text: queries.map((query) => query.text).join(separator),
    values: queries.flatMap((query) => query.values),
  });
}

/** True for what the tag made; the engines refuse anything else, whatever its shape. */
export function isMadeByTag(query: unknown): query is Sql {
  return isSql(query);
}
