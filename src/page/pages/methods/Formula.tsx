import {createElement, type ReactNode} from 'react';
import {mathsText, tokensOf, type Maths} from './maths';

/** Between two terms wherever it stands: a browser would take one at the end of a row for a sign of its own. */
const infix = /^[=±+−×<>≤≥⇒⇐]$/;

const elements = {over: 'mfrac', raised: 'msup', lowered: 'msub'} as const;

/** A formula in MathML, which browsers draw and screen readers read by themselves. */
export function Formula({maths}: {maths: Maths}) {
  // React draws MathML but its types do not list it, so elements are made by name.
  return createElement('math', {display: 'block', alttext: mathsText(maths)}, drawn(maths));
}

function drawn(maths: Maths): ReactNode {
  if (typeof maths === 'string') {
    const tokens = tokensOf(maths).map(({element, text}) =>
      createElement(element, infix.test(text) ? {form: 'infix'} : null, text),
    );
    return createElement('mrow', null, ...tokens);
  }
  if (!('kind' in maths)) return createElement('mrow', null, ...maths.map(drawn));
  if (maths.kind === 'root') return createElement('msqrt', null, drawn(maths.base));
  return createElement(elements[maths.kind], null, drawn(maths.base), drawn(maths.other));
}
