import {
  callFrame,
  voteFrame,
  weekFrames,
  type ReplayFrame,
} from '../../../../session/show/replay-frames';
import type { Stop } from './Timeline';

const VOTE = 'The vote';

/** The places that a replay can jump to: the start, each week, the Call, and the vote. */
export function stopsOf(frames: readonly ReplayFrame[]): readonly Stop[] {
  const weeks = weekFrames(frames).map((frame) => {
    const { week } = frames[frame]!.state.board;
    return { name: `Week ${week}`, short: String(week), frame };
  });
  const [call, vote] = [callFrame(frames), voteFrame(frames)];
  return [
    ...weeks,
    ...(call === null ? [] : [{ name: 'The Call', short: 'Call', frame: call }]),
    ...(vote === null ? [] : [{ name: VOTE, short: 'Vote', frame: vote }]),
  ];
}

/** The frame in which the room sits down to vote; null without a vote. */
export function voteStop(stops: readonly Stop[]): number | null {
  return stops.find(({ name }) => name === VOTE)?.frame ?? null;
}
