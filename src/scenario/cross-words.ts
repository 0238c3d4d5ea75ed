import { problem } from './cross-members';
import type { Problem } from './problem';
import { at, entries, idsIn, names, textIn, type Place } from './reading';

/** @source design: "cards of at most 60 words" */
export const MOST_WORDS_ON_A_CARD = 60;

/** Words as a reader counts them: runs of anything between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Every id of the rules has its words in this table, and no other id has any. */
function eachOnce(table: Place, ids: ReadonlySet<string>): readonly Problem[] {
  const told = new Set(names(table));
  const untold = [...ids].filter((id) => !told.has(id));
  const strange = [...told].filter((id) => !ids.has(id));
  return [
    ...untold.map((id) => problem(at(table, id), 'wordsMissing', `Nothing is told of "${id}".`)),
    ...strange.map((id) =>
      problem(at(table, id), 'unknownId', `The docket has no "${id}" to be told of here.`),
    ),
  ];
}

function shortText(table: Place, kind: 'card' | 'lesson'): readonly Problem[] {
  return names(table).flatMap((id) => {
    const place = at(table, id, 'text');
    const words = wordCount(textIn(place) ?? '');
    if (words <= MOST_WORDS_ON_A_CARD) return [];
    const text = `A ${kind} has at most ${MOST_WORDS_ON_A_CARD} words; this has ${words}.`;
    return [problem(place, 'tooManyWords', text)];
  });
}

/** The words of a list's entries, and what each entry holds that has words of its own. */
function inside(
  words: Place,
  rules: Place,
  { list, part }: { list: 'members' | 'cards'; part: 'asks' | 'options' },
): readonly Problem[] {
  return entries(at(rules, list)).flatMap((entry) => {
    const id = textIn(at(entry, 'id'));
    if (id === null || !names(at(words, list)).includes(id)) return [];
    return eachOnce(at(words, list, id, part), idsIn(at(entry, part)));
  });
}

const TOLD = ['fixtures', 'members', 'messengers', 'cards', 'lessons'] as const;

/** What the words of a meeting say of ids, against its rules data; both may be wrong anywhere. */
export function councilWordsProblems(words: Place, rules: Place): readonly Problem[] {
  return [
    ...TOLD.flatMap((list) => eachOnce(at(words, list), idsIn(at(rules, list)))),
    ...eachOnce(at(words, 'conflicts'), idsIn(at(rules, 'conflicts'), 'why')),
    ...inside(words, rules, { list: 'members', part: 'asks' }),
    ...inside(words, rules, { list: 'cards', part: 'options' }),
    ...shortText(at(words, 'cards'), 'card'),
    ...shortText(at(words, 'lessons'), 'lesson'),
  ];
}
