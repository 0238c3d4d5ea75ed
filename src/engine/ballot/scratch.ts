/**
 * A working array, kept from call to call because making it would cost more than the sums. Whoever
 * takes it is done with it before it is taken again; what is in it then is left over.
 */
export interface Scratch {
  array: Float64Array;
}

/** An empty one; it grows as more is asked of it. */
export function newScratch(): Scratch {
  return { array: new Float64Array(0) };
}

/** The array, with room for `size` numbers at least. */
export function taken(scratch: Scratch, size: number): Float64Array {
  const { length } = scratch.array;
  if (length < size) scratch.array = new Float64Array(Math.max(size, 2 * length));
  return scratch.array;
}

/** The same, with its first `size` numbers put to 0. */
export function cleared(scratch: Scratch, size: number): Float64Array {
  const array = taken(scratch, size);
  for (let at = 0; at < size; at += 1) array[at] = 0;
  return array;
}
