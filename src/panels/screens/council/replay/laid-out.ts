import type { Action } from '../../../../engine/proceedings/council/action';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import type { GameHeader } from '../../../../session/play/header';
import type { ReplayFrame } from '../../../../session/show/replay-frames';

/** A finished game laid out for its replay. */
export interface LaidOut {
  readonly docket: Scenario;
  readonly header: GameHeader;
  readonly log: readonly Action[];
  /** The record that a chair's coalition played by; null at the coalition's own desk. */
  readonly record: readonly Action[] | null;
  readonly frames: readonly ReplayFrame[];
}
