/** The audit and its solver: code of their own, fetched when first asked for. */
export function loadAudit(): Promise<typeof import('./audit')> {
  return import('./audit');
}
