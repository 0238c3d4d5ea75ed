import { isRecord } from '../../engine/core/shape';
import { count } from './shape';

/**
 * A save of an earlier format with today's fields; null for a format that never was. What is not as
 * that format had it is left for today's checks to find.
 *
 * The first format says nothing of its docket's content or of the AI, so such a game is never played
 * again from its log: it goes on from its snapshot.
 */
export function inTodaysFormat(
  save: Readonly<Record<string, unknown>>,
  today: number,
): Readonly<Record<string, unknown>> | null {
  if (save['format'] === today) return save;
  if (save['format'] !== 1) return null;
  // Saves from before there was a what-if say nothing of a branch.
  const told = { branch: null, ...save, format: today, summary: withoutTitle(save['summary']) };
  const { header } = save;
  return isRecord(header) ? { ...told, header: fromFirstHeader(header) } : told;
}

/** Older saves carry the docket's title, which its words tell now. */
function withoutTitle(summary: unknown): unknown {
  if (!isRecord(summary)) return summary;
  const { title: _, ...rest } = summary;
  return rest;
}

function fromFirstHeader(header: Readonly<Record<string, unknown>>): unknown {
  const { scenario, scenarioVersion, rulesVersion, ...rest } = header;
  if (!count(scenarioVersion)) return header;
  return {
    ...rest,
    docket: { kind: 'shipped', id: scenario, content: '' },
    versions: { council: { rules: rulesVersion, ai: 0 } },
  };
}
