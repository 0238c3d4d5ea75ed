import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../engine/core/levels';
import { isSeed } from '../engine/proceedings/council/setup';
import { isBotName, type BotName } from '../ai/players/bots';

/** The flags that a command knows: `text` takes a value, `switch` does not. */
export type FlagTable = Readonly<Record<string, 'text' | 'switch'>>;

export type ReadFlags =
  | {
      readonly ok: true;
      readonly text: (name: string) => string | undefined;
      readonly isOn: (name: string) => boolean;
      readonly files: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** Reads a command's arguments; every command knows `--json` and `--help` besides its own flags. */
export function readFlags(args: readonly string[], table: FlagTable): ReadFlags {
  const known: FlagTable = { ...table, json: 'switch', help: 'switch' };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    return {
      ok: true,
      text: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
      isOn: (name) => values[name] === true,
      files: positionals,
    };
  } catch (failure) {
    return { ok: false, why: failure instanceof Error ? failure.message : 'unknown flag' };
  }
}

/** Narrows text to a level; null for anything else. */
export function levelOf(text: string): Level | null {
  return LEVELS.find((level) => level === text) ?? null;
}

/** Narrows text to the name of a bot; null for anything else. */
export function botNameOf(text: string): BotName | null {
  return isBotName(text) ? text : null;
}

/** Why a seed cannot be used; null for a good one. */
export function seedProblem(seed: string): string | null {
  return isSeed(seed) ? null : 'a seed has 1 to 12 of a-z, 0-9 and hyphen';
}
