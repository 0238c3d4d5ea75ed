import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luckFrom } from '../../src/cli/fuzz/luck';
import { randomAction } from '../../src/cli/fuzz/actions';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { createGame } from '../../src/engine/proceedings/council/setup';
import { LEVELS } from '../../src/engine/core/levels';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { headerOf } from '../../src/session/play/header';
import { beginPlay, playOn } from '../../src/session/play/play';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { decodeGame, encodeGame, LONGEST_CODE } from '../../src/session/codes/replay-code';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { MODEL } from '../support/shipped';
import { times } from '../support/times';

const TEXTS = { scenarios: SHIPPED_DOCKETS, model: MODEL };
const places = {
  scenario: fc.constantFrom(...SHIPPED_DOCKETS),
  level: fc.constantFrom(...LEVELS),
  seed: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
};

/** A game by somebody who recalls messengers and changes every answer, against the AI's opposition. */
function aPersonsGame({ scenario, level, seed }: Parameters<typeof headerOf>[0]) {
  const setup = { scenario, model: MODEL, seed, level, humans: ['coalition'] as const };
  const play = beginPlay(gameAt(createGame(setup)), COALITION);
  const draw = luckFrom(seed);
  while (play.game.state.board.phase !== 'over') {
    const view = viewFor(play.game.state, 'coalition');
    const rejection = playOn(play, randomAction(view, legalActions(view), draw));
    if (rejection) throw new Error(rejection.code);
  }
  const header = headerOf({ scenario, level, seed });
  const { state } = play.game;
  return { state, log: play.log, game: { header, log: play.log, scenario, model: MODEL } };
}

describe('any finished game', () => {
  test('has a short code that leads to the same votes, score and result', () => {
    fc.assert(
      fc.property(fc.record(places), (parts) => {
        const { game, state, log } = aPersonsGame(parts);
        const encoded = encodeGame(game);
        if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
        expect(encoded.code.replaceAll('-', '').length).toBeLessThanOrEqual(LONGEST_CODE);
        const decoded = decodeGame(encoded.code, TEXTS);
        if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
        expect(decoded.header).toEqual(game.header);
        expect(decoded.state.board.result).toEqual(state.board.result);
        expect(decoded.log.length).toBeLessThanOrEqual(log.length);
        expect(encodeGame({ ...game, log: decoded.log })).toEqual(encoded);
      }),
      { numRuns: times(12) },
    );
  });

  test('is refused with a step once its code has a slip in it', () => {
    fc.assert(
      fc.property(fc.record(places), fc.nat(), fc.nat({ max: 30 }), (parts, place, other) => {
        const encoded = encodeGame(aPersonsGame(parts).game);
        if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem));
        const signs = encoded.code.replaceAll('-', '');
        const at = place % signs.length;
        const sign = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'].filter((one) => one !== signs[at])[
          other
        ]!;
        const decoded = decodeGame(signs.slice(0, at) + sign + signs.slice(at + 1), TEXTS);
        expect(decoded).toMatchObject({ ok: false, problem: { code: 'checksum' } });
      }),
      { numRuns: times(6) },
    );
  });
});
