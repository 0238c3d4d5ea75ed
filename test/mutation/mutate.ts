import { plantedIn, sourcesOf, type Planted } from './find';
import type { Mutation } from './mutation';
import { Scratch, type Outcome } from './scratch';

/** What became of one mutation: `lost` where its text is not found once, or its tests cannot be run. */
export interface Fate {
  readonly name: string;
  readonly file: string;
  readonly end: 'killed' | 'lived' | 'lost';
  /** The test that killed it, or why it is lost. */
  readonly by: string;
}

/** Tells a fate as soon as it is known. */
type Tell = (fate: Fate) => void;

/** How many are tried at once, each in a scratch copy of its own. */
const AT_ONCE = 2;

/**
 * Plants every mutation in turn and runs the tests that could kill it. First those tests are run as
 * they are: a fault can only be noticed by tests that pass without it.
 */
export async function mutate(
  root: string,
  mutations: readonly Mutation[],
  tell: Tell,
): Promise<readonly Fate[]> {
  const scratches = Array.from({ length: AT_ONCE }, () => new Scratch(root));
  try {
    const all = [...new Set(mutations.flatMap(({ tests }) => tests))];
    const sound = await scratches[0]!.runSound(all);
    if (sound.end !== 'passed') throw new Error(`without any fault: ${sound.by}`);
    const { planted, lost } = plantedOf(root, mutations);
    lost.forEach(tell);
    const waiting = [...planted];
    const fates = [...lost];
    const work = async (scratch: Scratch): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const fate = fateOf(next, await scratch.runWith(next));
        fates.push(fate);
        tell(fate);
      }
    };
    await Promise.all(scratches.map(work));
    return fates;
  } finally {
    for (const scratch of scratches) scratch.remove();
  }
}

function plantedOf(
  root: string,
  mutations: readonly Mutation[],
): { readonly planted: readonly Planted[]; readonly lost: readonly Fate[] } {
  const sources = sourcesOf(root);
  const planted: Planted[] = [];
  const lost: Fate[] = [];
  for (const mutation of mutations) {
    try {
      planted.push(plantedIn(mutation, sources));
    } catch (error) {
      const { name, within } = mutation;
      lost.push({ name, file: `src/${within}`, end: 'lost', by: (error as Error).message });
    }
  }
  return { planted, lost };
}

function fateOf({ mutation: { name }, file }: Planted, { end, by }: Outcome): Fate {
  return { name, file, end: ENDS[end], by };
}

const ENDS = { passed: 'lived', failed: 'killed', broken: 'lost' } as const;
