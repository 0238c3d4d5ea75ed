import { afterEach, describe, expect, test } from 'vitest';
import {
  askPhrase,
  cardWords,
  docketWords,
  fixtureText,
  learnDocket,
  lessonText,
  notesOn,
  optionWords,
  ownMessenger,
  sourceOn,
  whyNotBoth,
  type DocketWords,
} from '../../../src/words/docket-words';
import { inSentence, messengerInSentence, nameOf, shortNameOf } from '../../../src/words/plain';
import { learnStates, type NamesOfStates } from '../../../src/words/states';
import { readShipped } from '../../../src/cli/scenarios';
import { DECEMBER_2015, fileOf } from '../../support/shipped';

const ENGLISH = fileOf(DECEMBER_2015.id, 'en') as DocketWords;
const NAMES = readShipped('states.en.json') as NamesOfStates;

afterEach(() => {
  learnDocket(ENGLISH);
  learnStates(NAMES);
});

/** The same words in a language that does not exist, as a second file would hold them. */
const FOREIGN = JSON.parse(
  JSON.stringify(ENGLISH, (key, value: unknown) =>
    typeof value === 'string' && key !== 'id' ? `~${value}` : value,
  ),
) as DocketWords;

describe('words of another language', () => {
  test('stand in the place of those learnt before, from their file alone', () => {
    const [card] = DECEMBER_2015.cards;
    const before = cardWords(DECEMBER_2015, card!.id).title;
    learnDocket(FOREIGN);
    expect(docketWords(DECEMBER_2015).title).toBe(`~${ENGLISH.title}`);
    expect(cardWords(DECEMBER_2015, card!.id).title).toBe(`~${before}`);
  });

  test('name the states, with forms for narrow places and sentences', () => {
    expect([nameOf, shortNameOf, inSentence].map((of) => of(DECEMBER_2015, 'USA'))).toEqual([
      'United States',
      'US',
      'the United States',
    ]);
    learnStates({ states: { USA: { name: 'États-Unis', inSentence: 'les États-Unis' } } });
    expect([nameOf, shortNameOf, inSentence].map((of) => of(DECEMBER_2015, 'USA'))).toEqual([
      'États-Unis',
      'États-Unis',
      'les États-Unis',
    ]);
    expect(nameOf(DECEMBER_2015, 'FRA')).toBe('FRA');
  });
});

describe('what nobody has told is shown by its id, and nothing breaks', () => {
  const stranger = { id: 'nowhere' };

  test('a docket without words', () => {
    expect(docketWords(stranger).title).toBe('nowhere');
    expect(cardWords(stranger, 'a-card')).toMatchObject({ title: 'a-card', text: '' });
    expect(lessonText(stranger, 'nine').title).toBe('nine');
    expect(fixtureText(stranger, 'committee')).toBe('committee');
    expect(whyNotBoth(stranger, 'spending')).toBe('spending');
    expect(notesOn(stranger, 'USA')).toEqual([]);
    expect(sourceOn(stranger, 'USA', 'record')).toBe('');
  });

  test.each(['constructor', 'toString', 'zzz'])('an id that has none: %s', (id) => {
    expect(cardWords(DECEMBER_2015, id).title).toBe(id);
    expect(optionWords(DECEMBER_2015, id, id)).toEqual({ title: id, consequence: '' });
    expect(askPhrase(DECEMBER_2015, id, id)).toBeUndefined();
    expect(ownMessenger(DECEMBER_2015, id)).toBeUndefined();
    expect(nameOf(DECEMBER_2015, id)).toBe(id);
    expect(messengerInSentence(DECEMBER_2015, id)).toBe(id);
  });
});

test('a figure’s source is the docket’s, or the member’s own where it has one', () => {
  const words = structuredClone(ENGLISH) as unknown as {
    proceedings: { members: Record<string, object> }[];
  };
  words.proceedings[0]!.members['JOR'] = { notes: [], asks: {}, sources: { record: 'A table' } };
  learnDocket(words as unknown as DocketWords);
  expect(sourceOn(DECEMBER_2015, 'JOR', 'record')).toBe('A table');
  expect(sourceOn(DECEMBER_2015, 'JOR', 'councilVotes')).toBe(
    ENGLISH.proceedings[0]!.sources.councilVotes,
  );
});
