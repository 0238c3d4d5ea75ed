/** Where the fan of fifteen leaves stands, in units of its own picture. */
export const FAN = {
  x: 478,
  y: 536,
  /** The table: inner and outer radius. */
  inner: 120,
  outer: 159,
  /** Leaves grow from here to there; the far end is a certain yes. */
  root: 163,
  tip: 367,
  label: 385,
  first: 8.2,
} as const;

/** A point of the fan: degrees from the left end, and a radius. */
export function fanPoint(degrees: number, radius: number): { x: number; y: number } {
  const turn = (degrees * Math.PI) / 180;
  return { x: FAN.x - radius * Math.cos(turn), y: FAN.y - radius * Math.sin(turn) };
}

/** The direction of one of `count` leaves, in degrees from the left end. */
export function leafAngle(index: number, count: number): number {
  return FAN.first + ((180 - 2 * FAN.first) * index) / Math.max(1, count - 1);
}

/** A leaf lying along +x from its root, for odds of 0 to 1; never so short that it is lost. */
export function leafPath(odds: number): { path: string; rib: string; length: number } {
  const length = Math.max(17, odds * (FAN.tip - FAN.root));
  const half = Math.min(21, 9 + length * 0.065);
  const [near, far] = [length * 0.28, length * 0.68];
  return {
    path: `M0,0 C${near},${-half} ${far},${-half} ${length},0 C${far},${half * 0.8} ${near},${half} 0,0Z`,
    rib: `M4,0 C${near},1.5 ${far},2 ${length - 6},0`,
    length,
  };
}

/** Half a ring as a path. */
export function halfRing(radius: number): string {
  return `M${FAN.x - radius},${FAN.y} A${radius},${radius} 0 0 1 ${FAN.x + radius},${FAN.y}`;
}
