import { describe, expect, test } from 'vitest';
import { callWords } from '../../../src/words/call';
import { parWords, seatingNote } from '../../../src/words/dockets';
import { againstPar } from '../../../src/words/scores';
import { taskCost } from '../../../src/words/tasks';
import { aSession } from '../../support/sessions';
import { SHIPPED } from '../../support/shipped';

const [in2014, in2015, in2018] = SHIPPED;

describe('words that depend on the docket', () => {
  test('the Call is for the docket’s own day', () => {
    expect(callWords(in2014!, 'table')).toContain('on 22 December.');
    expect(callWords(in2018!, 'table')).toContain('on 10 December.');
  });

  test('nobody sat on a day without a meeting', () => {
    expect(seatingNote(in2015!)).toBe('Seated as on 10 Dec');
    expect(seatingNote(in2018!)).toBe('Seated as in December 2018');
  });

  test('par is told where there is one', () => {
    expect(parWords(in2014!)).toBe('A good result here: the agenda adopted.');
    expect(parWords({ par: 42 })).toBe(
      'A good result here: the agenda adopted, or Access of 42 or more.',
    );
  });

  test('the end says whether par was reached', () => {
    const view = aSession().view();
    const result = (win: boolean) => ({
      ...view,
      board: { ...view.board, result: { win } as NonNullable<typeof view.board.result> },
    });
    expect(againstPar(result(true))).toMatch(/You have it\.$/);
    expect(againstPar(result(false))).toMatch(/You fell short of it\.$/);
  });

  test('a cool President takes time over the date', () => {
    expect(taskCost({ type: 'chooseDate' }, 0)).not.toContain('President');
    expect(taskCost({ type: 'chooseDate' }, 2)).toContain('eleven working days');
  });
});
