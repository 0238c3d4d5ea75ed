import type { AdviceReader } from '../session/play/advice';

/** A moment in which the page can say that the adviser is thinking, in milliseconds. */
const THINKING = 30;

/** Asks the adviser, who sees what the coalition believes and nothing else. */
export const advise: AdviceReader = async (view) => {
  const { advise: ask } = await import('../ai/adviser');
  await new Promise((done) => setTimeout(done, THINKING));
  return ask(view);
};
