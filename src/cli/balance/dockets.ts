import { parseBorders, type Borders } from '../../scenario/borders';
import { loadScenario, readOwn, scenarioIds } from '../scenarios';

/** A docket whose balance is held: its borders, and how its games are judged. */
export interface HeldDocket {
  readonly id: string;
  readonly borders: Borders;
  /** Whether a fallback may win, by reaching the docket's par of Access. */
  readonly hasPar: boolean;
}

/** Every docket with a `balance.json` beside it. @throws when one of ours is broken. */
export function heldDockets(): readonly HeldDocket[] {
  return scenarioIds().flatMap((id) => {
    const file = readOwn(`${id}/balance.json`);
    if (file === null) return [];
    const parsed = parseBorders(file);
    if (!parsed.ok) throw new Error(`scenarios/${id}/balance.json is broken`);
    return [{ id, borders: parsed.borders, hasPar: loadScenario(id)!.par !== null }];
  });
}
