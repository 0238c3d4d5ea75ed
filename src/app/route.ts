import { isSeed } from '../engine/proceedings/council/setup';
import { LEVELS, type Level } from '../engine/core/levels';

/** What the part of an address after `#` asks for. */
export type Route =
  | { readonly kind: 'none' }
  /** `#replay=<code>&step=34`: the replay of a finished game, opened at a step; an empty code asks for one. */
  | { readonly kind: 'replay'; readonly code: string; readonly step: number | null }
  /** `#chair=<code>~<SEAT>`: a chair against the game of a code. */
  | { readonly kind: 'chair'; readonly code: string; readonly seat: string }
  /** `#play=<docket>~<seed>~<level>`: a new game of that deal. */
  | {
      readonly kind: 'play';
      readonly docket: string;
      readonly seed: string;
      readonly level: Level;
    }
  /** It asks for something, but not in a way that makes sense. */
  | { readonly kind: 'odd' };

const NONE: Route = { kind: 'none' };
const ODD: Route = { kind: 'odd' };

/** Reads the hash of an address. A plain anchor such as `#main` asks for nothing. */
export function readRoute(hash: string): Route {
  const text = hash.replace(/^#/, '');
  if (!text.includes('=')) return NONE;
  const query = new URLSearchParams(text);
  const [replay, chair, play] = ['replay', 'chair', 'play'].map((key) => query.get(key));
  if (replay !== null && replay !== undefined) {
    return { kind: 'replay', code: replay, step: stepOf(query.get('step')) };
  }
  if (chair) return chairRoute(chair);
  if (play) return playRoute(play);
  return ODD;
}

/** The hash that opens a replay, at a step where one is given. */
export function replayHash(code: string, step: number | null = null): string {
  return `#replay=${code}${step === null ? '' : `&step=${step}`}`;
}

/** The hash that seats somebody in a chair against the game of a code: a member’s, or the lead objector’s. */
export function chairHash(code: string, member: string): string {
  return `#chair=${code}~${member}`;
}

/** The hash that starts a new game of the same deal. */
export function playHash(game: { docket: string; seed: string; level: Level }): string {
  return `#play=${game.docket}~${game.seed}~${game.level}`;
}

/** An address of this page with that hash, to be handed on. */
export function linkTo(hash: string): string {
  const { origin, pathname } = location;
  return `${origin === 'null' ? 'file://' : origin}${pathname}${hash}`;
}

function stepOf(text: string | null): number | null {
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null;
}

function chairRoute(text: string): Route {
  const [code, seat, ...rest] = text.split('~');
  if (!code || !seat || rest.length) return ODD;
  return { kind: 'chair', code, seat };
}

function playRoute(text: string): Route {
  const [docket, seed, level, ...rest] = text.split('~');
  const known = LEVELS.find((one) => one === level);
  if (!docket || !seed || !isSeed(seed) || !known || rest.length) return ODD;
  return { kind: 'play', docket, seed, level: known };
}
