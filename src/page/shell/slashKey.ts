let isOn = true;
const listeners = new Set<() => void>();

/** Whether "/" goes to the search box. Kept in memory, as everything is: a reload turns it on again. */
export const slashKey = {
  isOn: () => isOn,
  set(next: boolean): void {
    isOn = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
