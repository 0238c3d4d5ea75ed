import type { AdviceReader, AdviceLine } from '../panels/advice';
import type { View } from '../engine/state';

const M = import.meta.glob<{ advise: (view: View) => readonly AdviceLine[] }>('../ai/adviser.ts');
/** Asks the adviser, after the page has had a moment to say that it is thinking. */
export const advise: AdviceReader = async (view) => {
  const load = M['../ai/adviser.ts'];
  if (!load) return [];
  const { advise: ask } = await load();
  await new Promise((done) => setTimeout(done, 30));
  return ask(view);
};
