/** Whether two pieces of a view, or the props made of them, would draw alike: they hold the same plain values. */
export function sameFigure(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const before = Object.entries(a);
  if (before.length !== Object.keys(b).length) return false;
  const after = new Map(Object.entries(b));
  return before.every(([key, value]) => after.has(key) && sameFigure(value, after.get(key)));
}
