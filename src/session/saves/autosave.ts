import { saveOf, saveText, type Save } from './save-format';
import type { Saves, WriteProblem } from './saves';
import type { LocalGame } from '../play/local-game';

/** How the last write went. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'notSaved'; readonly code: WriteProblem };

/** Writes a game into its slot after every action and every undo. */
export interface Autosave {
  /** The slot; empty as long as no slot could be made. */
  slot(): string;
  status(): SaveStatus;
  /** Calls at once, then whenever the status changes. */
  watch(listener: (status: SaveStatus) => void): () => void;
  /** Goes on in a new slot, when the old one is open elsewhere or storage has room again. */
  continueAsCopy(): void;
  /** The game as text, for a file when storage fails. */
  exportText(): string;
  stop(): void;
}

export interface AutosaveOptions {
  readonly session: LocalGame;
  readonly saves: Saves;
  /** The slot that the game was opened from; null for a new game. */
  readonly slot: string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Starts saving; a new game is written at once. */
export function autosave({ session, saves, slot, now }: AutosaveOptions): Autosave {
  let id = slot ?? '';
  let status: SaveStatus = { kind: 'saved' };
  const listeners = new Set<(status: SaveStatus) => void>();

  const draft = (): Save =>
    saveOf({
      id,
      header: session.header,
      branch: session.branch,
      log: session.log(),
      state: session.stateToSave(),
      savedAt: now(),
      bot: null,
    });

  const write = () => {
    const result = id === '' ? saves.create(draft()) : saves.write(id, draft());
    if (result.ok && 'id' in result && typeof result.id === 'string') id = result.id;
    const next: SaveStatus = result.ok
      ? { kind: 'saved' }
      : { kind: 'notSaved', code: result.code };
    const isNews = JSON.stringify(next) !== JSON.stringify(status);
    status = next;
    if (isNews) for (const listener of listeners) listener(status);
  };

  // A game opened from its slot stands there already; writing it again would take it from a tab
  // that is in the middle of it.
  let isStanding = slot !== null;
  const unwatch = session.watch(
    () => session.log().length,
    () => {
      if (!isStanding) write();
      isStanding = false;
    },
  );
  return {
    slot: () => id,
    status: () => status,
    watch(listener) {
      listeners.add(listener);
      listener(status);
      return () => void listeners.delete(listener);
    },
    continueAsCopy() {
      id = '';
      write();
    },
    exportText: () => saveText(draft()),
    stop: () => {
      unwatch();
      listeners.clear();
    },
  };
}
