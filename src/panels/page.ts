import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Action } from '../engine/proceedings/council/action';
import type { MemberId, SeatId } from '../engine/core/ids';
import type { Rejection } from '../engine/proceedings/council/rejection';
import type { Lesson } from '../engine/proceedings/council/scenario';
import type { View } from '../engine/proceedings/council/state';
import type { Session } from '../session/play/session';
import type { AdviceReader } from '../session/play/advice';

/** Addresses of pictures; the app knows where they are served from. */
export interface Art {
  /** Round flag of a member, or of the United Nations for any other name. */
  flag(id: string): string;
  /** Bust of a delegate on no ground, by member. */
  bust(id: string): string;
  /** Emblem of a messenger that is nobody's delegate. */
  emblem(id: string): string;
  readonly mark: string;
}

export type ThemeChoice = 'auto' | 'light' | 'dark';
export type MotionChoice = 'auto' | 'full' | 'reduced';

/** What the player has chosen about the page itself. */
export interface Settings {
  readonly theme: ThemeChoice;
  readonly motion: MotionChoice;
  /** Whether the room is drawn. */
  readonly room: boolean;
  /** Whether lessons are shown, in dockets that have them. */
  readonly lessons: boolean;
}

/** Panels that open over the page. */
export type PanelName = 'letter' | 'log' | 'help' | 'settings' | 'adviser' | 'menu';

/** The game on the desk, as every panel reads it. */
export interface GamePage {
  readonly session: Session;
  readonly view: View;
  /** The seat being read. */
  readonly selected: MemberId;
  select(member: MemberId): void;
  /** Plays an action and saves; a refusal is said aloud and handed back. */
  submit(action: Action): Rejection | null;
  undo(): void;
  /** The lesson to be shown now, if there is one. */
  readonly lesson: Lesson | null;
  closeLesson(id: string): void;
}

/** The page around the game. */
export interface Page {
  readonly art: Art;
  readonly settings: ReadonlySignal<Settings>;
  change(settings: Partial<Settings>): void;
  /** The panel that is open; null for none. */
  readonly panel: ReadonlySignal<PanelName | null>;
  open(panel: PanelName | null): void;
  /** Speaks politely through the live region. */
  say(text: string): void;
  /** Saves the open game and goes back to the shelf. */
  leave(): void;
  exportGame(): void;
  /** The code of the open game once it is over; null where it has none. */
  codeOf(): Promise<string | null>;
  /** A link that opens the replay of a code. */
  replayLink(code: string): string;
  /** A link that starts a game of the same deal: the same docket, seed and level. */
  dealLink(session: Session): string;
  /** Opens the replay of the open game, which is over. */
  watch(): void;
  /** Starts a what-if: the open game again with so many actions of its log, and the same luck. */
  playOn(step: number): void;
  /** Seats the player in another chair of the open game: the same seed, against its coalition. */
  sitIn(seat: SeatId): void;
  /** A link that seats whoever follows it in a chair against the game of a code. */
  chairLink(code: string, seat: SeatId): string;
  readonly advise: AdviceReader;
}

const PageContext = createContext<Page | null>(null);
const GameContext = createContext<GamePage | null>(null);

export const PageProvider = PageContext.Provider;
export const GameProvider = GameContext.Provider;

/** The page. @throws outside `PageProvider`. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside PageProvider');
  return page;
}

/** The open game. @throws outside `GameProvider`. */
export function useGame(): GamePage {
  const game = useContext(GameContext);
  if (!game) throw new Error('useGame outside GameProvider');
  return game;
}
