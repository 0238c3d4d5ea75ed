/** Nearest whole number, halves up, and never -0. */
export function whole(value: number): number {
  return Math.floor(value + 0.5) + 0;
}

/** `value` kept between `least` and `most`. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
