import type { Mutation } from './mutation';
import { OF_LEGALITY } from './of-legality';
import { OF_PLAYERS } from './of-players';
import { OF_TASKS } from './of-tasks';
import { OF_THE_END } from './of-the-end';
import { OF_THE_SEASON } from './of-the-season';

/** Every fault that `npm run -s mutate` plants, one at a time. None of them may live. */
export const MUTATIONS: readonly Mutation[] = [
  ...OF_TASKS,
  ...OF_THE_SEASON,
  ...OF_LEGALITY,
  ...OF_THE_END,
  ...OF_PLAYERS,
];
