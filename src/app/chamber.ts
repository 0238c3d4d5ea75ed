import { effect, signal } from '@preact/signals';
import type { ChamberHandle } from '../chamber/options';
import type { MemberId } from '../engine/core/ids';
import type { Session } from '../session/play/session';
import { assetUrl, flagUrl } from './art';
import { isDark, isStill, settings } from './settings';

/** Whether the room is being drawn; the page shows its own picture and count as long as it isn't. */
export const isDrawn = signal(false);

/** The element that the room is drawn in. It moves with the screens, so that one room serves all. */
export const stage = document.createElement('div');
stage.className = 'stage';

interface Wanted {
  readonly session: Session;
  readonly note: string;
  readonly onSelect: (member: MemberId) => void;
}

let handle: ChamberHandle | null = null;
let asked = 0;

/** Draws the room for a game once the page is idle, and stops when the returned function is called. */
export function drawRoom({ session, note, onSelect }: Wanted): () => void {
  const turn = (asked += 1);
  const stopIdle = whenIdle(() => void mount());
  const stopFollowing = effect(() => {
    handle?.setTheme(isDark() ? 'dark' : 'light');
    handle?.setMotion(isStill() ? 'reduced' : 'full');
  });

  async function mount(): Promise<void> {
    try {
      const { mountChamber } = await import('../chamber/mount');
      if (turn !== asked) return;
      const mounted = await mountChamber({
        parent: stage,
        watch: (listener) => session.playback.watch(listener),
        onSelect,
        assetUrl,
        flagUrl,
        theme: isDark() ? 'dark' : 'light',
        motion: isStill() ? 'reduced' : 'full',
        seatingNote: note,
      });
      if (turn !== asked) return mounted.destroy();
      handle = mounted;
      isDrawn.value = true;
    } catch {
      isDrawn.value = false; // No canvas, or the file didn't come: the page plays on without.
    }
  }

  return () => {
    asked += 1;
    stopIdle();
    stopFollowing();
    handle?.destroy();
    handle = null;
    isDrawn.value = false;
  };
}

/** Whether the player wants the room at all. */
export function isRoomWanted(noCanvas: boolean): boolean {
  return !noCanvas && settings.value.room;
}

function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(then, { timeout: 1500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(then, 300);
  return () => clearTimeout(id);
}
