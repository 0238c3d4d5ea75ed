import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MemberId } from '../engine/core/ids';
import { placardOf } from '../engine/proceedings/council/docket';
import type { View } from '../engine/proceedings/council/state';
import { ChairBriefing } from '../panels/screens/council/chair/ChairBriefing';
import { ChairDesk } from '../panels/screens/council/chair/ChairDesk';
import { ChairReckoning } from '../panels/screens/council/chair/ChairReckoning';
import { OppositionDesk } from '../panels/screens/council/chair/OppositionDesk';
import { chairCueWords } from '../panels/screens/council/chair/cues';
import { useSpokenCues } from '../panels/frame/Announcer';
import type { GamePage } from '../panels/page';
import { VoteScreen } from '../panels/screens/council/vote/VoteScreen';
import { chairVoteReason } from '../words/chair-results';
import { shortDate } from '../words/dates';
import type { Autosave } from '../session/saves/autosave';
import type { Session } from '../session/play/session';
import { GameFrame, playing, useView } from './GameFrame';
import { drawRoom, isRoomWanted } from './chamber';
import { Slot } from './Slot';
import './styles/chair.css';
import './styles/china.css';
import './styles/ballot.css';

export type ChairPhase = 'briefing' | 'chair' | 'vote' | 'reckoning';

export interface ChairRoomProps {
  readonly session: Session;
  readonly saving: Autosave;
  /** Whether the chair has just been taken, so that its briefing comes first. */
  readonly isNew: boolean;
  /** What the player should know of this game as it opens; empty for nothing. */
  readonly notice: string;
  /** Whether a link brought the player here, to a game that somebody else began. */
  readonly isInvited: boolean;
  readonly noCanvas: boolean;
  readonly onPhase: (phase: ChairPhase) => void;
  readonly onAgain: () => void;
}

/** One open game from another chair than the coalition’s, from its briefing to the reckoning. */
export function ChairRoom(props: ChairRoomProps): JSX.Element {
  const { session, saving, isNew, noCanvas, onPhase, onAgain } = props;
  const view = useView(session);
  const [isBriefed, setBriefed] = useState(!isNew);
  const [isCounted, setCounted] = useState(() => session.view().board.phase === 'over');
  const phase = phaseOf(view, isBriefed, isCounted);
  useEffect(() => onPhase(phase), [phase]);
  const seat = placardOf(view.docket, view.seat);
  const game = useMemo(() => gameOf(session, view, seat), [session, view, seat]);
  useRoom(session, isRoomWanted(noCanvas) && (phase === 'chair' || phase === 'vote'));
  return (
    <GameFrame game={game} saving={saving} notice={props.notice}>
      <Cues />
      {phase === 'briefing' && (
        <ChairBriefing isInvited={props.isInvited} onTake={() => setBriefed(true)} />
      )}
      {phase === 'chair' && view.seat === 'opposition' && (
        <OppositionDesk>
          <Slot />
        </OppositionDesk>
      )}
      {phase === 'chair' && view.seat !== 'opposition' && (
        <ChairDesk>
          <Slot />
        </ChairDesk>
      )}
      {phase === 'vote' && (
        <VoteScreen onDone={() => setCounted(true)} why={chairVoteReason}>
          <Slot />
        </VoteScreen>
      )}
      {phase === 'reckoning' && <ChairReckoning onAgain={onAgain} />}
    </GameFrame>
  );
}

function Cues(): null {
  useSpokenCues(chairCueWords);
  return null;
}

function phaseOf(view: View, isBriefed: boolean, isCounted: boolean): ChairPhase {
  const { phase, result } = view.board;
  if (phase === 'over') return isCounted || !result?.votes.length ? 'reckoning' : 'vote';
  return isBriefed ? 'chair' : 'briefing';
}

function gameOf(session: Session, view: View, seat: MemberId): GamePage {
  return {
    ...playing(session, view),
    session,
    view,
    selected: seat,
    select: () => {},
    lesson: null,
    closeLesson: () => {},
  };
}

function useRoom(session: Session, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const { value } = session.view().docket.meetingDate;
    return drawRoom({ session, note: `Seated as on ${shortDate(value)}`, onSelect: () => {} });
  }, [session, isWanted]);
}
