import { advise } from '../ai/adviser';
import type { AdviserAnswer, AdviserQuestion } from './adviser';

/** The adviser in a thread of its own: a view comes in, its lines go out. */
addEventListener('message', ({ data }: MessageEvent<AdviserQuestion>) => {
  const answer: AdviserAnswer = { turn: data.turn, lines: advise(data.view) };
  postMessage(answer);
});
