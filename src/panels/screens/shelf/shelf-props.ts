import type { MemberId, SeatId } from '../../../engine/core/ids';
import type { Level } from '../../../engine/core/levels';
import type { SaveEntry } from '../../../session/saves/saves';

/** What the shelf tells of a docket before the docket itself is fetched. */
export interface ShelfDocket {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  /** How hard it is, in one sentence; empty where nothing is said. */
  readonly difficulty: string;
  /** ISO date of the meeting, real or planned. */
  readonly meetingDate: string;
  readonly weeks: number;
  readonly messengersPerWeek: number;
  /** Fifteen seats, left to right as seen from the gallery. */
  readonly seatOrder: readonly MemberId[];
  /** The ten elected members, in each of whose chairs a person may sit. */
  readonly chairs: readonly MemberId[];
  /** Whether it teaches the rules as they come up: the place to start. */
  readonly isLesson: boolean;
}

/** What a player chooses before a game begins. */
export interface NewGameChoice {
  readonly docket: string;
  readonly seed: string;
  readonly level: Level;
  /** Whose side is played: the coalition’s desk, China’s chair, or an elected member’s. */
  readonly chair: SeatId;
}

/** What the shelf shows, and what may be done from it. */
export interface ShelfProps {
  readonly dockets: readonly ShelfDocket[];
  readonly entries: readonly SaveEntry[];
  /** A fresh seed for the form. */
  readonly seed: string;
  /** What could not be used: an address, a file or a save; null for nothing. */
  readonly problem: string | null;
  readonly onStart: (choice: NewGameChoice) => void;
  readonly onResume: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onExport: (id: string) => void;
  readonly onImport: (text: string) => void;
  /** Opens a code or a link, or gives back why it can't be opened. */
  readonly onOpenCode: (text: string) => Promise<string | null>;
  /** Opens the replay of a game that is over. */
  readonly onWatch: (id: string) => void;
  readonly onDismiss: () => void;
}
