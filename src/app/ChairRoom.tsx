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
import { speak, useSpokenCues } from '../panels/frame/Announcer';
import { Notice } from '../panels/frame/Notice';
import { OpenPanel } from '../panels/frame/Panels';
import { SaveBanner } from '../panels/frame/SaveBanner';
import { GameProvider, type GamePage } from '../panels/page';
import { VoteScreen } from '../panels/screens/council/vote/VoteScreen';
import { chairVoteReason } from '../words/chair-results';
import { shortDate } from '../words/dates';
import { rejectionWords } from '../words/rejections';
import type { Autosave, SaveStatus } from '../session/saves/autosave';
import type { Session } from '../session/play/session';
import { drawRoom, isRoomWanted } from './chamber';
import { isStill } from './settings';
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
  const [view, setView] = useState<View>(() => session.view());
  const [isBriefed, setBriefed] = useState(!isNew);
  const [isCounted, setCounted] = useState(() => session.view().board.phase === 'over');
  const [status, setStatus] = useState<SaveStatus>(() => saving.status());
  useEffect(() => session.watch((now) => now, setView), [session]);
  useEffect(() => saving.watch(setStatus), [saving]);
  useEffect(() => session.playback.setMotion(isStill() ? 'reduced' : 'full'), [isStill()]);
  const phase = phaseOf(view, isBriefed, isCounted);
  useEffect(() => onPhase(phase), [phase]);
  const seat = placardOf(view.docket, view.seat);
  useEffect(() => session.playback.select(seat), [session, seat]);
  const game = useMemo(() => gameOf(session, view, seat), [session, view, seat]);
  useRoom(session, isRoomWanted(noCanvas) && (phase === 'chair' || phase === 'vote'));
  return (
    <GameProvider value={game}>
      <SaveBanner status={status} onCopy={() => saving.continueAsCopy()} />
      <Notice text={props.notice} />
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
      <OpenPanel />
    </GameProvider>
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
    session,
    view,
    selected: seat,
    select: () => {},
    submit(action) {
      const rejection = session.submit(action);
      if (rejection) speak(rejectionWords(view.docket, rejection));
      return rejection;
    },
    undo() {
      speak(session.undo() ? 'Your last step is taken back.' : 'Nothing can be taken back now.');
    },
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
