import { effect, signal } from '@preact/signals';
import type { MotionChoice, Settings, ThemeChoice } from '../panels/page';

const KEY = 'nine-votes:settings';
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const MOTIONS: readonly MotionChoice[] = ['auto', 'full', 'reduced'];

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
const device = signal({ dark: prefersDark.matches, still: prefersStill.matches });

export const settings = signal<Settings>(kept());

/** Changes some of the settings and keeps them where storage allows. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Blocked storage: the choice holds for this visit.
  }
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const { theme } = settings.value;
  return theme === 'auto' ? device.value.dark : theme === 'dark';
}

/** Whether motion is to be kept small now. */
export function isStill(): boolean {
  const { motion } = settings.value;
  return motion === 'auto' ? device.value.still : motion === 'reduced';
}

/** Puts theme and motion on the document, now and whenever they change. */
export function followSettings(): void {
  const look = () => {
    device.value = { dark: prefersDark.matches, still: prefersStill.matches };
  };
  prefersDark.addEventListener('change', look);
  prefersStill.addEventListener('change', look);
  effect(() => {
    const { classList } = document.documentElement;
    classList.toggle('dark', isDark());
    classList.toggle('reduced-motion', isStill());
    classList.toggle('full-motion', settings.value.motion === 'full');
    const bar = isDark() ? '#0F1922' : '#E9DFCB';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', bar);
  });
}

function kept(): Settings {
  const found = read();
  return {
    theme: THEMES.find((theme) => theme === found['theme']) ?? 'auto',
    motion: MOTIONS.find((motion) => motion === found['motion']) ?? 'auto',
    room: found['room'] !== false,
    lessons: found['lessons'] !== false,
  };
}

function read(): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}
