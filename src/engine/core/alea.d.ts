declare module 'seedrandom/lib/alea.js' {
  /** Alea from a seed: calling it gives a number in [0, 1), `int32` a signed 32-bit word. */
  export default function alea(seed: string): { (): number; int32(): number };
}
