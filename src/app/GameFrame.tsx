import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../engine/proceedings/council/state';
import { speak } from '../panels/frame/Announcer';
import { Notice } from '../panels/frame/Notice';
import { OpenPanel } from '../panels/frame/Panels';
import { SaveBanner } from '../panels/frame/SaveBanner';
import { GameProvider, type GamePage } from '../panels/page';
import type { Session } from '../session/play/session';
import type { Autosave, SaveStatus } from '../session/saves/autosave';
import { rejectionWords } from '../words/rejections';
import { isStill } from './settings';

interface GameFrameProps {
  readonly game: GamePage;
  readonly saving: Autosave;
  /** What the player should know of this game as it opens; empty for nothing. */
  readonly notice: string;
  readonly children: ComponentChildren;
}

/** What stands around every screen of an open game: whether it is saved, its notice, and its panels. */
export function GameFrame({ game, saving, notice, children }: GameFrameProps): JSX.Element {
  const [status, setStatus] = useState<SaveStatus>(() => saving.status());
  useEffect(() => saving.watch(setStatus), [saving]);
  const { session, selected } = game;
  useEffect(() => session.playback.select(selected), [session, selected]);
  useEffect(() => session.playback.setMotion(isStill() ? 'reduced' : 'full'), [isStill()]);
  return (
    <GameProvider value={game}>
      <SaveBanner status={status} onCopy={() => saving.continueAsCopy()} />
      <Notice text={notice} />
      {children}
      <OpenPanel />
    </GameProvider>
  );
}

/** What the player's seat knows, as it changes. */
export function useView(session: Session): View {
  const [view, setView] = useState<View>(() => session.view());
  useEffect(() => session.watch((now) => now, setView), [session]);
  return view;
}

/** How a game is played from the page: what is refused or taken back is said aloud. */
export function playing(session: Session, view: View): Pick<GamePage, 'submit' | 'undo'> {
  return {
    submit(action) {
      const rejection = session.submit(action);
      if (rejection) speak(rejectionWords(view.docket, rejection));
      return rejection;
    },
    undo() {
      speak(session.undo() ? 'Your last step is taken back.' : 'Nothing can be taken back now.');
    },
  };
}
