import { describe, expect, test } from 'vitest';
import { publicDesk } from '../../../../../src/engine/proceedings/council/public-file';
import { asDesk, selectChair } from '../../../../../src/engine/proceedings/council/selectors/chair';
import { LEVELS } from '../../../../../src/engine/core/levels';
import type { MemberId } from '../../../../../src/engine/core/ids';
import { aChairSession } from '../../../../support/chairs';
import { aScenario } from '../../../../support/game';

describe('the file that anybody could write', () => {
  test('holds nothing but the spread of each offset, wider at Ambassador', () => {
    const docket = aScenario();
    const spreads = LEVELS.map((level) => {
      const { seats, evidenceUses, ...lists } = publicDesk({ docket, level });
      expect(evidenceUses).toBe(0);
      expect(Object.values(lists).flat()).toEqual([]);
      for (const { estimate, sounded, nod, contacts, ledger } of Object.values(seats))
        expect({ mean: estimate.mean, sounded, nod, contacts, ledger }).toEqual({
          mean: 0,
          sounded: false,
          nod: false,
          contacts: 0,
          ledger: [],
        });
      return seats['MYS']!.estimate.sd;
    });
    expect(spreads[2]!).toBeGreaterThan(spreads[1]!);
  });

  test('is one for all who read it, and stops whoever writes to it', () => {
    const docket = aScenario();
    const desk = publicDesk({ docket, level: 'envoy' });
    expect(publicDesk({ docket, level: 'envoy' })).toBe(desk);
    expect(() => (desk.seats['MYS']!.nod = true)).toThrow(TypeError);
    expect(() => desk.seats['MYS']!.closedAsks.push('x')).toThrow(TypeError);
    expect(() => desk.promises.push({} as never)).toThrow(TypeError);
  });

  test('keeps no secret of a chair that has looked at itself', () => {
    const session = aChairSession({ seat: 'MYS' });
    const view = session.view();
    const before = JSON.stringify(publicDesk(view));
    expect(selectChair(view)).not.toBeNull();
    const own = asDesk(view, 'MYS' as MemberId, view.chair!.own!).desk!;
    expect(own.seats['MYS']!.estimate).toEqual({ mean: view.chair!.own!.offset, sd: 0 });
    expect(JSON.stringify(publicDesk(view))).toBe(before);
    expect(publicDesk(view).seats['MYS']!.estimate.sd).toBeGreaterThan(0);
  });
});
