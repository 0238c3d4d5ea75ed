import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../../../src/engine/proceedings/council/action';
import { rejectionOf } from '../../../../../../src/engine/proceedings/council/legality';
import { selectChanges } from '../../../../../../src/engine/proceedings/council/selectors/change';
import { selectForecast } from '../../../../../../src/engine/proceedings/council/selectors/odds';
import { believedSeats } from '../../../../../../src/engine/proceedings/council/rules/seats';
import { argue as makeArgument } from '../../../../../../src/engine/proceedings/council/rules/argument';
import { meetAsk } from '../../../../../../src/engine/proceedings/council/rules/ask';
import { forecast } from '../../../../../../src/engine/ballot/forecast';
import { councilBallot } from '../../../../../../src/engine/proceedings/council/rules/council-ballot';
import { openLandings, termsOf } from '../../../../../../src/engine/proceedings/council/rules/lean';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { aMove, id } from '../../../../../support/actions';
import { aGame, atDesk, edited, play, toCall } from '../../../../../support/game';
import { BY_CAPITAL } from '../../../../../../src/engine/proceedings/council/reception';

const truth = { MYS: { ask: 'open-chamber', redLine: 'none' } } as const;
const pressed = atDesk(aGame({ truth }), 1, aMove('closedConsultations', 'MYS'));
const changesOf = (state: GameState, member = 'MYS') =>
  selectChanges(viewFor(state, 'coalition'), id(member));
const yesOf = (state: GameState, member = 'MYS'): number =>
  selectForecast(viewFor(state, 'coalition')).members.find((row) => row.member === member)!.yes;

/** The state right after one task is carried out, before anything else of the week happens. */
function carriedOut(state: GameState, action: Extract<Action, { type: 'brief' }>): GameState {
  return edited(state, (copy) => {
    const { messenger, task } = action;
    const reception = BY_CAPITAL;
    if (task.type === 'argue')
      makeArgument(copy, { messenger, ...task, reception }, () => undefined);
    if (task.type === 'meetAsk') meetAsk(copy, { messenger, ...task, reception }, () => undefined);
  });
}

const leanAt = (state: GameState): number =>
  termsOf(state, id('MYS'), {
    offset: state.desk.seats['MYS']!.estimate.mean,
    landings: openLandings(state),
  }).reduce((sum, { value }) => sum + value, 0);

describe('what would change a vote', () => {
  test('starts at the odds on the whip sheet, best first, and only what helps and is legal', () => {
    const changes = changesOf(pressed);
    expect(changes.length).toBeGreaterThan(3);
    for (const { from, to, action } of changes) {
      expect(from).toBeCloseTo(yesOf(pressed), 9);
      expect(to).toBeGreaterThan(from);
      expect(rejectionOf(pressed, action)).toBeNull();
    }
    expect(changes.map(({ to }) => to)).toEqual(
      changes.map(({ to }) => to).toSorted((a, b) => b - a),
    );
  });

  test.each([
    { why: 'one move', state: pressed, count: 2 },
    {
      why: 'two of them, the first of which takes some of the weight off the other',
      state: atDesk(
        aGame({ truth }),
        1,
        aMove('closedConsultations', 'MYS'),
        aMove('doubleStandards', 'MYS'),
      ),
      count: 3,
    },
  ])('an answer to a move brings just these odds: $why', ({ state, count }) => {
    const answers = changesOf(state).filter(({ action }) => action.type === 'answerMove');
    expect(answers).toHaveLength(count);
    for (const { action, to } of answers) {
      const isConceded = action.type === 'answerMove' && action.answer === 'concede';
      const paid = edited(play(state, action), ({ board }) => {
        board.meters.ambition -= isConceded ? 1 : 0;
      });
      expect(yesOf(paid)).toBeCloseTo(to, 9);
    }
  });

  test.each([0, TUNING.tolerance])(
    'a task that goes well brings just these odds, after %i contacts',
    (contacts) => {
      const state = edited(pressed, ({ desk }) => {
        desk.seats['MYS']!.contacts = contacts;
      });
      for (const { action, to } of changesOf(state)) {
        if (action.type !== 'brief') continue;
        const after = carriedOut(state, action);
        const seats = believedSeats(after).map((seat) =>
          seat.member === 'MYS' ? { ...seat, lean: leanAt(after) } : seat,
        );
        const row = forecast(councilBallot(seats, state.model), 'fine').members.find(
          ({ member }) => member === 'MYS',
        )!;
        expect([action, row.yes.toFixed(9)]).toEqual([action, to.toFixed(9)]);
      }
    },
  );

  test('no argument that is likelier than not to cross a red line', () => {
    const lines = pressed.docket.members.find((member) => member.id === 'MYS')!.redLines;
    const warned = edited(pressed, ({ desk }) => {
      desk.seats['MYS']!.redLineOdds = lines.map(({ argument }) =>
        argument === 'meeting' ? 600 : 100,
      );
    });
    const argued = changesOf(warned).flatMap(({ action }) =>
      action.type === 'brief' && action.task.type === 'argue' ? [action.task.argument] : [],
    );
    expect(argued).not.toContain('meeting');
    expect(argued).toContain('needs');
  });

  test.each(['USA', 'CHN', 'VEN'])('nothing changes %s', (member) => {
    expect(changesOf(pressed, member)).toEqual([]);
  });

  test('nothing is offered when it is not the desk’s turn', () => {
    expect(changesOf(aGame())).toEqual([]);
    expect(changesOf(toCall(aGame()))).toEqual([]);
  });
});
