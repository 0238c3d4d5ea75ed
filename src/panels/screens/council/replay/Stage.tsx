import type { JSX } from 'preact';
import type { MemberId, Vote } from '../../../../engine/core/ids';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import type { ReplayFrame } from '../../../../session/show/replay-frames';
import { FanPicture } from '../reckoning/Fan';
import { fanName } from '../reckoning/fan-seats';
import { percent } from '../../../../words/plain';
import { yesOf, type FrameOdds } from './frame-odds';

interface StageProps {
  readonly docket: Scenario;
  readonly frame: ReplayFrame;
  readonly odds: FrameOdds;
  readonly votes: ReadonlyMap<MemberId, Vote>;
}

/** The room at one step as fifteen leaves: as long as true odds, with a stroke where belief stood. */
export function ReplayStage({ docket, frame, odds, votes }: StageProps): JSX.Element {
  const seats = docket.seatOrder.map((id) => ({
    member: id,
    name: fanName(docket, id),
    odds: yesOf(odds.truth, id),
    believed: yesOf(odds.belief, id),
    vote: votes.get(id) ?? null,
    decided: false,
  }));
  const yes = [...votes.values()].filter((vote) => vote === 'yes').length;
  const isVote = frame.hands > 0;
  return (
    <div class="replay-stage">
      <FanPicture
        seats={seats}
        count={isVote ? String(yes) : `${percent(odds.truth.pass)}%`}
        words={isVote ? 'yes, of nine needed' : 'the true odds of nine'}
        caption="Each seat’s true odds of a yes at this step, and its vote once it is cast"
      />
      <p class="stage-legend">
        <span class="marked">
          <i class="key leaf" aria-hidden="true" /> length of a leaf: true odds of a yes
        </span>
        <span class="marked">
          <i class="key stroke" aria-hidden="true" /> stroke: what the desk believed
        </span>
      </p>
    </div>
  );
}
