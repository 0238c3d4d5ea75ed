import { describe, expect, test } from 'vitest';
import { INITIATIVES, REPLIES } from '../../../src/engine/proceedings/council/action';
import { MOVE_KINDS } from '../../../src/engine/proceedings/council/move-kinds';
import { CHAIR_LINES } from '../../../src/engine/proceedings/council/chair';
import { VOTES } from '../../../src/engine/core/ids';
import { ARGUMENTS } from '../../../src/engine/proceedings/council/scenario';
import { selectChair } from '../../../src/engine/proceedings/council/selectors/chair';
import { viewFor } from '../../../src/engine/proceedings/council/view';
import {
  CHAIR_LINE_WORDS,
  instructionWords,
  ownAskTitle,
  offeredAskTitle,
  standingWord,
  trustWord,
} from '../../../src/words/chair';
import { INITIATIVE_WORDS, REPLY_WORDS } from '../../../src/words/chair-deeds';
import { chairName } from '../../../src/words/chair-names';
import { approachText, approachTitle } from '../../../src/words/chair-approach';
import { chairIntro } from '../../../src/words/chair-intro';
import { ARGUMENT_LETTERS, MOVE_LETTERS } from '../../../src/words/chair-letters';
import { ownReasonWords } from '../../../src/words/chair-reasons';
import {
  chairHeadline,
  chairLineSentence,
  chairVoteReason,
} from '../../../src/words/chair-results';
import { chairEventWords } from '../../../src/words/chair-story';
import { readMoves } from '../../../src/words/their-events';
import { aChairSession, playChair, playChairSession } from '../../support/chairs';
import { DECEMBER_2015, SHIPPED } from '../../support/shipped';

/** A card holds at most so many words. @source design 3 */
const MOST_WORDS = 60;
const SEATS = ['MYS', 'NGA', 'JOR', 'VEN', 'CHL', 'opposition'];

function expectSentence(words: string): void {
  expect(words).toMatch(/^[“\p{Lu}\d]/u);
  expect(words).not.toMatch(/undefined|null|NaN|\[object|[a-z][A-Z]|<|  /);
  expect(words).toMatch(/[.”?]$/);
}

describe('words of a chair', () => {
  test('both sides speak in whole sentences, in as many words', () => {
    const sides = [
      ARGUMENTS.map((argument) => ARGUMENT_LETTERS[argument]),
      MOVE_KINDS.map((kind) => MOVE_LETTERS[kind]),
    ];
    const lengths = sides.map((letters) => {
      for (const letter of letters) expectSentence(letter);
      return letters.map((letter) => letter.split(/\s+/).length);
    });
    for (const length of lengths.flat()) expect(length).toBeLessThanOrEqual(MOST_WORDS);
    const [ours = 0, theirs = 0] = lengths.map(
      (list) => list.reduce((sum, length) => sum + length, 0) / list.length,
    );
    expect(Math.abs(ours - theirs)).toBeLessThan(6);
  });

  test('every reply, initiative, line, meter and instruction has its words', () => {
    for (const reply of REPLIES) expectSentence(REPLY_WORDS[reply].about);
    for (const initiative of INITIATIVES) expectSentence(INITIATIVE_WORDS[initiative].about);
    for (const line of CHAIR_LINES) expectSentence(CHAIR_LINE_WORDS[line].about);
    for (let value = 0; value <= 10; value += 1) expect(standingWord(value)).not.toBe('');
    for (let value = 0; value <= 5; value += 1) expect(trustWord(value)).not.toBe('');
    for (const vote of VOTES)
      for (const odds of [0.4, 0.7, 0.9]) expectSentence(instructionWords(vote, odds));
  });

  test('an ask is told to its own ambassador, and offered, without a wrong “you” or “its”', () => {
    for (const docket of SHIPPED)
      for (const { id, asks } of docket.members)
        for (const ask of asks) {
          expect(ownAskTitle(docket, id, ask.id)).not.toMatch(/\b(you|its|back it)\b(?! to)/);
          expect(offeredAskTitle(docket, id, ask.id)).not.toMatch(/\b(they|its|back it)\b/);
        }
  });

  test('a chair is named and introduced, whosever it is', () => {
    expect(chairName(DECEMBER_2015, 'opposition')).toBe('China’s chair');
    for (const seat of SEATS)
      for (const isRecorded of [true, false])
        for (const text of chairIntro(DECEMBER_2015, seat as never, isRecorded))
          expectSentence(text);
  });
});

describe.each(SEATS)('a whole game in the chair of %s', (seat) => {
  const session = aChairSession({ seat, seed: 'words' });

  test('tells each approach, reason and event in sentences', () => {
    const { docket } = session.view();
    for (let turn = 0; turn < 200 && session.view().board.phase !== 'over'; turn += 1) {
      const view = session.view();
      for (const approach of view.chair?.approaches ?? []) {
        expectSentence(approachText(docket, approach));
        expect(approachTitle(docket, approach)).toMatch(/^\p{Lu}/u);
      }
      for (const row of selectChair(view)?.reasons.rows ?? [])
        expect(ownReasonWords(docket, seat as never, row).title).toMatch(/^[“\p{Lu}]/u);
      playChairSession(session, 1);
    }
    const teller = { docket, seat: seat as never, read: readMoves(session.announced()) };
    const told = session.events().map((event) => chairEventWords(teller, event));
    const sentences = told.filter((words) => words !== null);
    expect(sentences.length).toBeGreaterThan(5);
    for (const words of sentences) expectSentence(words);
  });

  test('ends with a headline, and a sentence for each line and hand', () => {
    const view = session.view();
    const { title, line } = chairHeadline(view);
    expectSentence(title);
    expectSentence(line);
    const { chairs, votes } = view.board.result!;
    const { lines } = chairs[view.seat]!;
    expect(lines.length).toBe(4);
    for (const { line: name, value } of lines) expectSentence(chairLineSentence(view, name, value));
    for (const cast of votes) expectSentence(chairVoteReason(view, cast));
  });

  test('tells nothing of what another capital said in private', () => {
    const play = playChair({ seat, seed: 'words' });
    const teller = { docket: DECEMBER_2015, seat: seat as never, read: () => null };
    const secret = play.events.filter(
      (event) =>
        /^(seatSounded|argumentHeard|redLineCrossed|askMet|askMissed|nodGiven|nameRefused|promiseMade)$/.test(
          event.type,
        ) &&
        'member' in event &&
        event.member !== seat,
    );
    expect(viewFor(play.game.state, seat as never).desk).toBeNull();
    expect(secret.length).toBeGreaterThan(0);
    for (const event of secret) expect(chairEventWords(teller, event)).toBeNull();
  });
});
