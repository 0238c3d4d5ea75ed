import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { memberOf, stanceOf } from '../engine/proceedings/council/docket';
import type { MemberId } from '../engine/core/ids';
import type { Lesson } from '../engine/proceedings/council/scenario';
import { selectWhipSheet } from '../engine/proceedings/council/selectors/whip';
import type { View } from '../engine/proceedings/council/state';
import { BriefingScreen } from '../panels/screens/council/BriefingScreen';
import { DeskScreen } from '../panels/screens/council/desk/DeskScreen';
import { useSpokenCues } from '../panels/frame/Announcer';
import type { GamePage } from '../panels/page';
import { seatingNote } from '../words/dockets';
import { eventWords } from '../words/events';
import { readMoves } from '../words/their-events';
import type { Autosave } from '../session/saves/autosave';
import type { Session } from '../session/play/session';
import { GameFrame, playing, useView } from './GameFrame';
import { drawRoom, isRoomWanted } from './chamber';
import { lessonNow } from './lessons';
import { settings } from './settings';
import { later, useAhead } from '../panels/frame/later';
import { Slot } from './Slot';

const Call = later(async () => (await import('../panels/screens/council/call/Call')).Call);
const VoteScreen = later(
  async () => (await import('../panels/screens/council/vote/VoteScreen')).VoteScreen,
);
const Reckoning = later(
  async () => (await import('../panels/screens/council/reckoning/Reckoning')).Reckoning,
);

export type GamePhase = 'briefing' | 'desk' | 'call' | 'vote' | 'reckoning';

interface GameScreensProps {
  readonly session: Session;
  readonly saving: Autosave;
  /** Whether the game has just begun, so that its briefing comes first. */
  readonly isNew: boolean;
  /** What the player should know of this game as it opens; empty for nothing. */
  readonly notice: string;
  readonly noCanvas: boolean;
  readonly onPhase: (phase: GamePhase) => void;
  readonly onAgain: (seed: 'same' | 'new') => void;
}

/** One open game, from its briefing to the reckoning. */
export function GameScreens(props: GameScreensProps): JSX.Element {
  const { session, saving, isNew, noCanvas, onPhase, onAgain } = props;
  const view = useView(session);
  const [isBriefed, setBriefed] = useState(!isNew);
  const [isCounted, setCounted] = useState(() => session.view().board.phase === 'over');
  const [selected, setSelected] = useState<MemberId>(() => openSeatOf(session.view()));
  const phase = phaseOf(view, isBriefed, isCounted);
  const [lesson, closeLesson] = useLesson(view, phase);
  const game: GamePage = useMemo(
    () => ({
      ...playing(session, view),
      session,
      view,
      selected,
      select: setSelected,
      lesson,
      closeLesson,
    }),
    [session, view, selected, lesson],
  );
  useAhead(phase === 'desk', [Call, VoteScreen, Reckoning]);
  useEffect(() => onPhase(phase), [phase]);
  useRoom({ session, setSelected, isWanted: isRoomWanted(noCanvas) && isStaged(phase) });
  return (
    <GameFrame game={game} saving={saving} notice={props.notice}>
      <SpokenCues />
      {phase === 'briefing' && <BriefingScreen onTake={() => setBriefed(true)} />}
      {phase === 'desk' && (
        <DeskScreen>
          <Slot />
        </DeskScreen>
      )}
      {phase === 'call' && <Call />}
      {phase === 'vote' && (
        <VoteScreen onDone={() => setCounted(true)}>
          <Slot />
        </VoteScreen>
      )}
      {phase === 'reckoning' && <Reckoning onAgain={onAgain} />}
    </GameFrame>
  );
}

/** The lesson to be shown now, and how it is put away for this game. */
function useLesson(view: View, phase: GamePhase): readonly [Lesson | null, (id: string) => void] {
  const [read, setRead] = useState<readonly string[]>([]);
  const screen = phase === 'briefing' || phase === 'reckoning' ? 'elsewhere' : phase;
  const lesson = settings.value.lessons ? lessonNow(view, { screen, read }) : null;
  return [lesson, (id) => setRead((before) => [...before, id])];
}

function SpokenCues(): null {
  useSpokenCues((session, event) =>
    eventWords(session.view().docket, event, readMoves(session.announced())),
  );
  return null;
}

function phaseOf(view: View, isBriefed: boolean, isCounted: boolean): GamePhase {
  const { phase, result } = view.board;
  if (phase === 'over') return isCounted || !result?.votes.length ? 'reckoning' : 'vote';
  if (!isBriefed) return 'briefing';
  return phase === 'call' ? 'call' : 'desk';
}

/** Screens between which the same room is kept. */
function isStaged(phase: GamePhase): boolean {
  return phase === 'desk' || phase === 'call' || phase === 'vote';
}

/** The first open seat from the ninth on: where the work is. */
function openSeatOf(view: View): MemberId {
  const rows = selectWhipSheet(view).slice(8);
  const isOpen = ({ member }: { member: MemberId }) =>
    stanceOf(memberOf(view.docket, member)) === 'swing';
  return (rows.find(isOpen) ?? rows[0])?.member ?? view.docket.desk;
}

function useRoom({
  session,
  setSelected,
  isWanted,
}: {
  session: Session;
  setSelected: (member: MemberId) => void;
  isWanted: boolean;
}): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const note = seatingNote(session.view().docket);
    return drawRoom({ session, note, onSelect: setSelected });
  }, [session, isWanted]);
}
