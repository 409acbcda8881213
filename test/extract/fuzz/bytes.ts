import * as fc from 'fast-check';

/** One change to a file; places are shares of its length. */
type Change = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({min: 0, max: 1, noNaN: true});
const near = (share: number, {length}: Uint8Array) => Math.min(length - 1, Math.floor(share * length));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Where it matters most: a place of its own, or the first or last hundred bytes. */
const spot = fc.oneof(
  {weight: 4, arbitrary: place.map((share) => (bytes: Uint8Array) => near(share, bytes))},
  {
    weight: 1,
    arbitrary: fc.nat(99).map(
      (at) =>
        ({length}: Uint8Array) =>
          Math.min(length - 1, at),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat(400).map(
      (at) =>
        ({length}: Uint8Array) =>
          Math.max(0, length - 1 - at),
    ),
  },
);

const flip = fc.tuple(spot, fc.nat(7)).map(([at, bit]): Change => (bytes) => {
  const to = at(bytes);
  return bytes.with(to, (bytes[to] ?? 0) ^ (1 << bit));
});
const set = fc
  .tuple(spot, fc.oneof(fc.nat(255), fc.constantFrom(0, 0x22, 0x2c, 0x0a, 0x0d, 0x3c, 0x7f, 0x80, 0xff)))
  .map(
    ([at, value]): Change =>
      (bytes) =>
        bytes.with(at(bytes), value),
  );
const cut = place.map(
  (share): Change =>
    (bytes) =>
      bytes.slice(0, near(share, bytes)),
);
const lost = fc.tuple(spot, fc.nat(40)).map(
  ([at, size]): Change =>
    (bytes) =>
      joined(bytes.slice(0, at(bytes)), bytes.slice(at(bytes) + size)),
);
const doubled = fc.tuple(place, place).map(([a, b]): Change => (bytes) => {
  const [from, to] = [near(Math.min(a, b), bytes), near(Math.max(a, b), bytes)];
  return joined(bytes.slice(0, to), bytes.slice(from));
});
const put = fc.tuple(spot, fc.uint8Array({minLength: 1, maxLength: 30})).map(
  ([at, more]): Change =>
    (bytes) =>
      joined(bytes.slice(0, at(bytes)), more, bytes.slice(at(bytes))),
);
const zeroed = fc.tuple(spot, fc.nat(60)).map(([at, size]): Change => (bytes) => {
  const copy = bytes.slice();
  copy.fill(0, at(bytes), at(bytes) + size);
  return copy;
});

/** Part of one file after part of another. */
const spliced = (others: fc.Arbitrary<Uint8Array>) =>
  fc.tuple(others, place, place).map(
    ([other, a, b]): Change =>
      (bytes) =>
        joined(bytes.slice(0, near(a, bytes)), other.slice(near(b, other))),
  );

/** A file of these, changed in one to five ways: bits, bytes, lengths, splices with another of them. */
export function changed(files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.oneof(
    {weight: 6, arbitrary: flip},
    {weight: 6, arbitrary: set},
    {weight: 1, arbitrary: cut},
    {weight: 2, arbitrary: lost},
    {weight: 1, arbitrary: doubled},
    {weight: 2, arbitrary: put},
    {weight: 1, arbitrary: zeroed},
    {weight: 1, arbitrary: spliced(files)},
  );
  return fc
    .tuple(files, fc.array(change, {minLength: 1, maxLength: 5}))
    .map(([file, changes]) => changes.reduce((bytes, one) => (bytes.length === 0 ? bytes : one(bytes)), file));
}
