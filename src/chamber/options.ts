import type { MemberId } from '../engine/core/ids';
import type { ChamberPicture } from '../session/show/picture';
import type { MotionMode } from './motion';
import type { Theme } from './palette';

/** What the page gives the chamber. */
export interface ChamberOptions {
  readonly parent: HTMLElement;
  /** Calls the listener at once and at each change; returns a stop function. */
  readonly watch: (listener: (picture: ChamberPicture) => void) => () => void;
  /** A delegate was clicked or tapped: the same as choosing it in the page. */
  readonly onSelect: (member: MemberId) => void;
  /** Address of a file under `assets/`, such as `delegates/MYS.svg`. */
  readonly assetUrl: (path: string) => string;
  readonly flagUrl: (member: MemberId) => string;
  readonly theme: Theme;
  readonly motion: MotionMode;
  /** A line on the carpet about the seating, such as `Seated as on 10 December`. */
  readonly seatingNote?: string;
}

/** What the page may do with a mounted chamber. */
export interface ChamberHandle {
  setTheme(theme: Theme): void;
  setMotion(motion: MotionMode): void;
  /** Whether the loop is at rest because nothing moves. */
  isAsleep(): boolean;
  destroy(): void;
}
