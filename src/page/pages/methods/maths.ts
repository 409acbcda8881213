/**
 * A formula as it is typeset: text is cut into numbers, names and signs; words stand in double quotes. The rest is built
 * by the functions below. Read as text it is one line, for search and for readers without MathML.
 */
export type Maths =
  | string
  | readonly Maths[]
  | {readonly kind: 'over' | 'raised' | 'lowered'; readonly base: Maths; readonly other: Maths}
  | {readonly kind: 'root'; readonly base: Maths};

/** A fraction. */
export function over(base: Maths, other: Maths): Maths {
  return {kind: 'over', base, other};
}

export function raised(base: Maths, other: Maths): Maths {
  return {kind: 'raised', base, other};
}

export function lowered(base: Maths, other: Maths): Maths {
  return {kind: 'lowered', base, other};
}

export function root(base: Maths): Maths {
  return {kind: 'root', base};
}

export function squared(base: Maths): Maths {
  return raised(base, '2');
}

/** Whether parts are of more than one piece, so that a line of text needs brackets around them. */
function bracketed(maths: Maths): string {
  const text = mathsText(maths);
  return /^[\p{L}\p{N}.]+$/u.test(text) || /^\(.*\)$/.test(text) ? text : `(${text})`;
}

/** The formula as one line of text. */
export function mathsText(maths: Maths): string {
  if (typeof maths === 'string') return maths.replaceAll('"', '');
  if (!('kind' in maths)) return maths.map(mathsText).join(' ');
  switch (maths.kind) {
    case 'over':
      return `${bracketed(maths.base)}/${bracketed(maths.other)}`;
    case 'raised':
      return mathsText(maths.other) === '2'
        ? `${bracketed(maths.base)}²`
        : `${bracketed(maths.base)}^${bracketed(maths.other)}`;
    case 'lowered':
      return `${mathsText(maths.base)}_${bracketed(maths.other)}`;
    case 'root':
      return `√${bracketed(maths.base)}`;
  }
}

/** What a piece of text is in MathML. Words are names too: beside words of its own kind (mtext) a sign loses its space. */
export interface Token {
  readonly element: 'mn' | 'mi' | 'mo';
  readonly text: string;
}

const pattern = /"([^"]*)"|(\d[\d,.]*%?)|([\p{L}][\p{M}′]*)|(\S)/gu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map(([whole, words, number, name]): Token => {
    if (words !== undefined) return {element: 'mi', text: words};
    if (number !== undefined) return {element: 'mn', text: number};
    return name === undefined ? {element: 'mo', text: whole} : {element: 'mi', text: name};
  });
}
