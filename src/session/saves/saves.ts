import {
  parseSave,
  saveText,
  type ParsedSave,
  type Save,
  type SaveProblem,
  type SaveSummary,
} from './save-format';
import type { Branch } from '../play/branch';
import type { GameHeader } from '../play/header';

/** Where text is kept by key, such as the browser's storage. Any call may throw when it is blocked. */
export interface KeyValueStore {
  get(key: string): string | null;
  /** Throws when there is no room, or no leave to write. */
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Why a save was not written. Nothing was overwritten; the caller offers a file instead. */
export type WriteProblem = 'storageFull' | 'storageBlocked' | 'openElsewhere';

export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: WriteProblem };

/** A save without its slot: what the game itself knows. */
export type SaveDraft = Omit<Save, 'id'>;

/** One slot in the list of games, newest first; a slot that cannot be read says why. */
export type SaveEntry =
  | {
      readonly id: string;
      readonly problem: null;
      readonly header: GameHeader;
      readonly summary: SaveSummary;
      readonly branch: Branch | null;
      readonly savedAt: number;
    }
  | { readonly id: string; readonly problem: SaveProblem };

const PREFIX = 'nine-votes:game:';

/**
 * The slots of one tab. A slot is only written by the tab that wrote or read its present text last:
 * whoever finds another text there is told `openElsewhere`, and may go on in a slot of its own.
 */
export class Saves {
  readonly #store: KeyValueStore;
  /** The text of each slot as this tab last saw it; a slot that it never saw is not its own. */
  readonly #seen = new Map<string, string>();

  constructor(store: KeyValueStore) {
    this.#store = store;
  }

  /** All games, finished ones too, newest first; empty when storage is blocked. */
  list(): readonly SaveEntry[] {
    try {
      return this.#ids()
        .map((id) => this.#entry(id))
        .toSorted((a, b) => savedAt(b) - savedAt(a) || (a.id < b.id ? 1 : -1));
    } catch {
      return [];
    }
  }

  /** Reads a slot and takes it over: from here on this tab may write it. */
  open(id: string): ParsedSave {
    const text = this.#read(id);
    if (text === null) return { ok: false, problem: { code: 'missing', step: 0 } };
    const parsed = parseSave(text);
    if (parsed.ok) this.#seen.set(id, text);
    return parsed;
  }

  /** Puts a new game into a free slot and says which. */
  create(draft: SaveDraft): WriteResult & { readonly id: string } {
    try {
      const id = this.#freeId();
      return { ...this.write(id, draft), id };
    } catch {
      return { ok: false, code: 'storageBlocked', id: '' };
    }
  }

  /** Writes a game into its slot, unless another tab has written there since. */
  write(id: string, draft: SaveDraft): WriteResult {
    const text = saveText({ ...draft, id });
    try {
      if (this.#store.get(PREFIX + id) !== (this.#seen.get(id) ?? null)) {
        return { ok: false, code: 'openElsewhere' };
      }
      this.#store.set(PREFIX + id, text);
    } catch (failure) {
      return { ok: false, code: isFull(failure) ? 'storageFull' : 'storageBlocked' };
    }
    this.#seen.set(id, text);
    return { ok: true };
  }

  /** Whether another tab has written a slot since this one last did: asked at a storage event. */
  isOpenElsewhere(id: string): boolean {
    return this.#read(id) !== (this.#seen.get(id) ?? null);
  }

  /** Empties a slot, at the player's wish only. */
  remove(id: string): void {
    this.#seen.delete(id);
    try {
      this.#store.remove(PREFIX + id);
    } catch {
      // Storage that is blocked holds nothing to empty.
    }
  }

  /** Puts the text of an exported file into a new slot. Refused text changes nothing. */
  importText(
    text: string,
  ):
    | { readonly ok: true; readonly id: string }
    | { readonly ok: false; readonly problem: SaveProblem | { readonly code: WriteProblem } } {
    const parsed = parseSave(text);
    if (!parsed.ok) return parsed;
    const created = this.create(parsed.save);
    return created.ok ? { ok: true, id: created.id } : { ok: false, problem: created };
  }

  #read(id: string): string | null {
    try {
      return this.#store.get(PREFIX + id);
    } catch {
      return null;
    }
  }

  #ids(): string[] {
    const keys = this.#store.keys().filter((key) => key.startsWith(PREFIX));
    return keys.map((key) => key.slice(PREFIX.length));
  }

  #freeId(): string {
    const numbers = this.#ids().map((id) => Number(id));
    return String(1 + Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))));
  }

  #entry(id: string): SaveEntry {
    const parsed = parseSave(this.#store.get(PREFIX + id) ?? '');
    if (!parsed.ok) return { id, problem: parsed.problem };
    const { header, summary, branch, savedAt: at } = parsed.save;
    return { id, problem: null, header, summary, branch, savedAt: at };
  }
}

function savedAt(entry: SaveEntry): number {
  return entry.problem ? 0 : entry.savedAt;
}

/** Browsers name a full storage in two ways. */
function isFull(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null || !('name' in failure)) return false;
  return failure.name === 'QuotaExceededError' || failure.name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
