import { GROUPS } from '../engine/proceedings/council/groups';
import { ownMessengerIds, problem, repeated, unlessMember } from './cross-members';
import type { Problem } from './problem';
import { at, entries, numberIn, textIn, type Place } from './reading';

/** A week's number is one of the calendar's. */
export function unlessWeek(file: Place, place: Place): readonly Problem[] {
  const week = numberIn(place);
  const weeks = entries(at(file, 'weeks')).length;
  if (week === null || weeks === 0 || (week >= 1 && week <= weeks)) return [];
  return [problem(place, 'unknownWeek', `The calendar has ${weeks} weeks.`)];
}

function effect(file: Place, place: Place): readonly Problem[] {
  const sway = at(place, 'sway');
  const swayed = textIn(sway);
  const tie = at(place, 'tie');
  const tied = textIn(tie);
  const isGroup = GROUPS.some((group) => group === swayed);
  return [
    ...(swayed === null || isGroup ? [] : unlessMember(file, sway)),
    ...(tied === null || ownMessengerIds(file).has(tied)
      ? []
      : [problem(tie, 'unknownMessenger', `"${tied}" is no messenger in this docket.`)]),
  ];
}

/** What an option asks of the desk's own means, which may be gone by then. */
function costsMeans(option: Place): boolean {
  return entries(at(option, 'effects')).some((one) => {
    const adjusted = textIn(at(one, 'adjust'));
    const isMeans = adjusted === 'favours' || adjusted === 'ambition';
    return isMeans && (numberIn(at(one, 'by')) ?? 0) < 0;
  });
}

/** A card can always be answered: one of its options costs neither a favour nor Ambition. */
function freeOption(card: Place): readonly Problem[] {
  const list = at(card, 'options');
  const options = entries(list);
  if (options.length === 0 || options.some((option) => !costsMeans(option))) return [];
  const text = 'One option at least must cost neither favours nor Ambition.';
  return [problem(list, 'noFreeOption', text)];
}

/** A card tells of something that has happened by the time it is dealt. */
function cardDate(file: Place, card: Place): readonly Problem[] {
  const place = at(card, 'date');
  const date = textIn(place);
  const weeks = entries(at(file, 'weeks'));
  const week = numberIn(at(card, 'week'));
  const dealt = week === null ? weeks[0] : weeks[week - 1];
  const known = dealt ? textIn(at(dealt, week === null ? 'starts' : 'ends')) : null;
  if (date === null || known === null || date <= known) return [];
  return [problem(place, 'datedLater', 'This has not happened when the card is dealt.')];
}

/** Cards: a date that has come, an answer that is always possible, and known names. */
export function cardProblems(file: Place): readonly Problem[] {
  const list = at(file, 'cards');
  const taken = new Set<number>();
  return [
    ...repeated(list, 'id'),
    ...entries(list).flatMap((card) => {
      const place = at(card, 'week');
      const week = numberIn(place);
      const twice = week !== null && taken.has(week);
      if (week !== null) taken.add(week);
      return [
        ...freeOption(card),
        ...cardDate(file, card),
        ...unlessWeek(file, place),
        ...(twice ? [problem(place, 'weekTaken', `Week ${week} has a card already.`)] : []),
        ...repeated(at(card, 'options'), 'id'),
        ...entries(at(card, 'options'))
          .flatMap((option) => entries(at(option, 'effects')))
          .flatMap((one) => effect(file, one)),
      ];
    }),
  ];
}

/** A lesson at the desk has its week; one at the Call or the vote has none. */
export function lessonProblems(file: Place): readonly Problem[] {
  const list = at(file, 'lessons');
  return [
    ...repeated(list, 'id'),
    ...entries(list).flatMap((lesson) => {
      const week = at(lesson, 'week');
      const place = textIn(at(lesson, 'at'));
      const isAfter = place === 'call' || place === 'vote';
      const isMissing = !isAfter && week.value === null;
      const isUnwanted = isAfter && numberIn(week) !== null;
      return [
        ...unlessWeek(file, week),
        ...(isMissing ? [problem(week, 'weekMissing', 'A lesson at the desk needs a week.')] : []),
        ...(isUnwanted
          ? [problem(week, 'weekUnwanted', 'At the Call and the vote the week is null.')]
          : []),
      ];
    }),
  ];
}
