import type { DocketPrint, Fingerprints } from './fingerprints';

/**
 * The golden games that are not as they were kept, though nothing says so: neither a raised version of
 * a proceeding that they are of, nor another content of their docket. A code may also differ by a
 * raised format. Each as `2015-december envoy: its game`.
 */
export function unraised(kept: Fingerprints, now: Fingerprints): readonly string[] {
  return Object.entries(now.dockets).flatMap(([id, docket]) => {
    const before = kept.dockets[id];
    if (!before || before.content !== docket.content) return [];
    if (docket.kinds.some((kind) => isRaised(kept, now, kind))) return [];
    return differences(before, docket, now.code.version > kept.code.version).map(
      (text) => `${id} ${text}`,
    );
  });
}

/** Whether the rules or the AI of a kind of proceeding stand at a higher version than they were kept at. */
function isRaised(kept: Fingerprints, now: Fingerprints, kind: string): boolean {
  const [before, after] = [kept.proceedings[kind], now.proceedings[kind]];
  if (!before || !after) return true;
  return (['rules', 'ai'] as const).some((name) => after[name].version > before[name].version);
}

function differences(before: DocketPrint, now: DocketPrint, mayRecode: boolean): string[] {
  return Object.entries(now.games).flatMap(([level, game]) => {
    const kept = before.games[level];
    if (!kept) return [];
    if (kept.hash !== game.hash) return [`${level}: its game`];
    return kept.code !== game.code && !mayRecode ? [`${level}: its code`] : [];
  });
}
