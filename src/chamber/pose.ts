import type { MemberId, Vote } from '../engine/core/ids';
import type { SeatStanding } from '../engine/proceedings/council/selectors/whip';
import type { ChamberPicture, SeatPicture } from '../session/show/picture';

/** How one seat is drawn. */
export interface Pose {
  /** How well the delegate is lit, 0 to 1. */
  readonly light: number;
  readonly raised: boolean;
  readonly glow: boolean;
  readonly framed: boolean;
  readonly mark: SeatStanding | null;
  readonly chip: Vote | 'waiting' | null;
}

/** Light on a delegate who abstained or said no: seen, without a hand. */
const SOFT = 0.55;

/** How a seat looks in a picture; `latest` is the member whose vote came last. */
export function poseOf(picture: ChamberPicture, seat: SeatPicture, latest: MemberId | null): Pose {
  if (picture.framing === 'desk') {
    const chosen = picture.selected === seat.member;
    return {
      light: 1,
      raised: false,
      glow: chosen,
      framed: chosen,
      mark: seat.standing,
      chip: null,
    };
  }
  const waiting = seat.vote === null && picture.waiting === seat.member;
  const last = latest === seat.member;
  return {
    light: waiting || seat.vote === 'yes' ? 1 : seat.vote === null ? 0 : SOFT,
    raised: seat.vote === 'yes',
    glow: waiting || last,
    framed: last,
    mark: null,
    chip: waiting ? 'waiting' : seat.vote,
  };
}

/** The member whose vote came last, given who it was before; null when no vote has come. */
export function latestVote(
  before: ChamberPicture | null,
  after: ChamberPicture,
  previous: MemberId | null,
): MemberId | null {
  if (after.framing === 'desk' || after.seats.every(({ vote }) => vote === null)) return null;
  if (before === null) return null;
  const had = new Map(before.seats.map(({ member, vote }) => [member, vote]));
  const fresh = after.seats.filter(({ member, vote }) => vote !== null && vote !== had.get(member));
  return fresh.length === 1 ? (fresh[0]?.member ?? null) : fresh.length > 1 ? null : previous;
}
