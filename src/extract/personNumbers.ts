/**
 * Numbers for person ids, 1 upwards in order of appearance, equal where the ids are equal. The ids themselves are not
 * kept: they are known by 64 bits of hash, so two of a million ids are confused once in some 30 million files.
 */
export interface PersonNumbers {
  /** 0 for a blank id. */
  numberOf(id: string): number;
  readonly size: number;
}

export function personNumbers(): PersonNumbers {
  let capacity = 1 << 16;
  let high = new Uint32Array(capacity);
  let low = new Uint32Array(capacity);
  let numbers = new Int32Array(capacity);
  let size = 0;

  function slotOf(h: number, l: number): number {
    let slot = (h ^ l) & (capacity - 1);
    while (numbers[slot] !== 0 && (high[slot] !== h || low[slot] !== l)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function grow(): void {
    const held = {high, low, numbers};
    capacity *= 2;
    high = new Uint32Array(capacity);
    low = new Uint32Array(capacity);
    numbers = new Int32Array(capacity);
    for (const [i, number] of held.numbers.entries()) {
      if (number === 0) continue;
      const h = held.high[i] ?? 0;
      const l = held.low[i] ?? 0;
      const slot = slotOf(h, l);
      high[slot] = h;
      low[slot] = l;
      numbers[slot] = number;
    }
  }

  return {
    get size() {
      return size;
    },
    numberOf(text) {
      const id = text.trim();
      if (id === '') return 0;
      // Two FNV-1a hashes with different starts and a last mixing, 32 bits each.
      let h = 0x811c9dc5;
      let l = 0x9747b28c;
      for (let i = 0; i < id.length; i++) {
        const unit = id.charCodeAt(i);
        h = Math.imul(h ^ unit, 0x01000193);
        l = Math.imul(l ^ unit, 0x85ebca6b) ^ (l >>> 15);
      }
      h = scrambled(h) >>> 0;
      l = scrambled(l) >>> 0;
      const slot = slotOf(h, l);
      const known = numbers[slot];
      if (known !== undefined && known !== 0) return known;
      size++;
      high[slot] = h;
      low[slot] = l;
      numbers[slot] = size;
      if (size * 2 > capacity) grow();
      return size;
    },
  };
}

/** One whole number for another, one to one over 32 bits (the last step of MurmurHash3): order of appearance is not kept. 0 stays 0. */
export function scrambled(number: number): number {
  let n = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  n = Math.imul(n ^ (n >>> 13), 0xc2b2ae35);
  return (n ^ (n >>> 16)) | 0;
}
