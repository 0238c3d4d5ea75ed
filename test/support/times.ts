/**
 * How many times as often as usual every property is run: one, or what `FC_TIMES` says. A long run
 * (`FC_TIMES=200 npx vitest run test/property`) looks for what a few runs miss; time limits grow with it.
 */
const TIMES = Math.max(1, Math.trunc(Number(process.env['FC_TIMES'] ?? 1)) || 1);

/** How often a property is run that is run this often by default. */
export const times = (usual: number): number => usual * TIMES;
