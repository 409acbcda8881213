import {Float32, Int32, makeData, makeVector, Uint16, Uint32, Uint8, type Vector} from 'apache-arrow';

/** The arrays an extract is made of. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array;

/** An Arrow column over the same memory. */
export function arrowVector(data: Numbers): Vector {
  const {length} = data;
  if (data instanceof Uint8Array) return makeVector(makeData({type: new Uint8(), length, data}));
  if (data instanceof Uint16Array) return makeVector(makeData({type: new Uint16(), length, data}));
  if (data instanceof Uint32Array) return makeVector(makeData({type: new Uint32(), length, data}));
  if (data instanceof Int32Array) return makeVector(makeData({type: new Int32(), length, data}));
  return makeVector(makeData({type: new Float32(), length, data}));
}
