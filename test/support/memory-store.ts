import type { KeyValueStore } from '../../src/session/saves/saves';

/** A browser's storage in memory, which can be filled up or blocked. Tabs share one. */
export class MemoryStore implements KeyValueStore {
  readonly texts = new Map<string, string>();
  trouble: 'none' | 'full' | 'blocked' = 'none';

  get(key: string): string | null {
    this.#refuseIfBlocked();
    return this.texts.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.#refuseIfBlocked();
    if (this.trouble === 'full') throw new DOMException('no room', 'QuotaExceededError');
    this.texts.set(key, value);
  }

  remove(key: string): void {
    this.#refuseIfBlocked();
    this.texts.delete(key);
  }

  keys(): readonly string[] {
    this.#refuseIfBlocked();
    return [...this.texts.keys()];
  }

  #refuseIfBlocked(): void {
    if (this.trouble === 'blocked') throw new DOMException('no leave', 'SecurityError');
  }
}
