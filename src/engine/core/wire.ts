/**
 * Declares a list whose order is written to the wire: places in it stand in codes, in saves or under
 * draws, so that it only ever grows at its end. `test/golden/wire-orders` holds each to that.
 */
export function wireOrder<const T extends readonly string[]>(order: T): T {
  return order;
}
