import type { CouncilTypes } from '../../engine/proceedings/council/types';
import { chairCourseOf, type ChairRecord } from './replay-code-chair';
import { courseOf, type Choice } from './replay-code-choices';
import { planOf, wantedIn } from './replay-code-plan';
import type { Telling } from './telling';

/** How a meeting of the Council is told, by whose chair it was played from. */
export function councilTelling(chair: ChairRecord): Telling<CouncilTypes> {
  return {
    courseOf: (course) =>
      chair.seat === 'coalition' ? courseOf(course) : chairCourseOf(course, chair),
    planOf: (start, log) => {
      const planned = planOf(start, log);
      if (!planned.ok) return planned;
      const { plan } = planned;
      return {
        ok: true,
        length: plan.length,
        wantedAt: (choice) => wantedIn(plan, choice as Choice),
      };
    },
    resultOf: ({ board }) => board.result,
  };
}
