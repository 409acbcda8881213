/** Says what is wrong with a value that came from a file, or null where nothing is. `at` names the place: 'mapping.columns[3]'. */
export type Check = (value: unknown, at: string) => string | null;

/** One of a closed list of words. */
export function oneOf(words: readonly (string | boolean)[]): Check {
  const named = words.map((word) => JSON.stringify(word)).join(', ');
  return (value, at) => {
    const isWord = (typeof value === 'string' || typeof value === 'boolean') && words.includes(value);
    return isWord ? null : `“${at}” must be ${words.length > 1 ? 'one of ' : ''}${named}`;
  };
}

/** A text of at most so many characters. */
export function text(most: number): Check {
  return (value, at) => {
    if (typeof value !== 'string') return `“${at}” must be a text`;
    return value.length > most ? `“${at}” is longer than ${most.toLocaleString('en-GB')} characters` : null;
  };
}

/** A number between two limits, both allowed. */
export function numberFrom(least: number, most: number): Check {
  return (value, at) =>
    typeof value === 'number' && value >= least && value <= most
      ? null
      : `“${at}” must be a number from ${least} to ${most.toLocaleString('en-GB')}`;
}

/** The same for what is counted: line 2.5 is none. */
export function wholeFrom(least: number, most: number): Check {
  return (value, at) =>
    numberFrom(least, most)(value, at) ?? (Number.isInteger(value) ? null : `“${at}” must be a whole number`);
}

export function orNull(check: Check): Check {
  return (value, at) => (value === null ? null : check(value, at));
}

/** A list of at most so many. */
export function listOf(check: Check, most: number): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return `“${at}” must be a list`;
    if (value.length > most) return `“${at}” has more than ${most.toLocaleString('en-GB')} entries`;
    for (const [i, one] of value.entries()) {
      const wrong = check(one, `${at}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** An object with no keys but these; the required ones must be there. */
export function objectOf(
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
  check: (value: object, at: string) => string | null = () => null,
): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `“${at}” must be an object`;
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `“${at}” has no “${missing}”`;
    for (const [key, held] of Object.entries(value)) {
      const known = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (!known) return `“${at}” has “${key.slice(0, 40)}”, which is not known`;
      const wrong = known(held, `${at}.${key}`);
      if (wrong !== null) return wrong;
    }
    return check(value, at);
  };
}
