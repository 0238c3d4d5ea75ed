import { cardProblems, lessonProblems, unlessWeek } from './cross-cards';
import { problem, repeated, unlessMember } from './cross-members';
import type { Problem } from './problem';
import { at, entries, idsIn, names, numberIn, textIn, type Place } from './reading';

/** The desk is a sponsor's, its mission is the one mission, and there are messengers enough. */
function messengers(file: Place): readonly Problem[] {
  const list = at(file, 'messengers');
  const desk = at(file, 'desk');
  const problems = [
    ...unlessMember(file, desk),
    ...unlessMember(file, at(file, 'president')),
    ...repeated(list, 'id'),
  ];
  const own = entries(at(file, 'members')).find(
    (member) => textIn(at(member, 'id')) === textIn(desk),
  );
  if (own && textIn(at(own, 'role')) !== 'sponsor') {
    problems.push(problem(desk, 'deskNotSponsor', 'The desk must be a sponsor\u2019s.'));
  }
  const missions = entries(list).filter((entry) => textIn(at(entry, 'kind')) === 'mission');
  if (missions.length !== 1 || textIn(at(missions[0]!, 'id')) !== textIn(desk)) {
    const text = 'There must be one mission among the messengers: the desk\u2019s own.';
    problems.push(problem(list, 'missionNotDesk', text));
  }
  for (const entry of entries(list)) {
    if (textIn(at(entry, 'kind')) === 'sponsor')
      problems.push(...unlessMember(file, at(entry, 'id')));
  }
  const perWeek = at(file, 'messengersPerWeek');
  if ((numberIn(perWeek) ?? 0) > entries(list).length && Array.isArray(list.value)) {
    const text = `There are only ${entries(list).length} messengers.`;
    problems.push(problem(perWeek, 'tooFewMessengers', text));
  }
  return problems;
}

const ACTS = ['soundings', 'names', 'hold'];

/** Weeks follow each other without overlap, acts in their order; the meeting is in the last week. */
function calendar(file: Place): readonly Problem[] {
  const weeks = entries(at(file, 'weeks'));
  const problems = weeks.flatMap((week, index) => {
    const before = index > 0 ? weeks[index - 1]! : null;
    return [...oneWeek(week), ...(before ? nextWeek(week, before) : [])];
  });
  const last = weeks.at(-1);
  const meeting = at(file, 'meetingDate', 'value');
  const day = textIn(meeting);
  if (!last || day === null) return problems;
  const starts = textIn(at(last, 'starts'));
  const ends = textIn(at(last, 'ends'));
  if (starts === null || ends === null || (day >= starts && day <= ends)) return problems;
  const text = 'The meeting must fall in the last week.';
  return [...problems, problem(meeting, 'meetingOutsideLastWeek', text)];
}

function oneWeek(week: Place): readonly Problem[] {
  const starts = textIn(at(week, 'starts'));
  const ends = textIn(at(week, 'ends'));
  if (starts === null || ends === null || starts <= ends) return [];
  return [problem(at(week, 'ends'), 'weekBackwards', 'The week ends before it starts.')];
}

function nextWeek(week: Place, before: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const starts = at(week, 'starts');
  const ended = textIn(at(before, 'ends'));
  if (textIn(starts) !== null && ended !== null && textIn(starts)! <= ended) {
    problems.push(problem(starts, 'weeksOverlap', 'This week starts before the last one ended.'));
  }
  const act = ACTS.indexOf(textIn(at(week, 'act')) ?? '');
  const earlier = ACTS.indexOf(textIn(at(before, 'act')) ?? '');
  if (act >= 0 && act < earlier) {
    const text = 'Soundings come first, then names, then hold.';
    problems.push(problem(at(week, 'act'), 'actsOutOfOrder', text));
  }
  return problems;
}

function wish(file: Place, place: Place): readonly Problem[] {
  const unknown = unlessMember(file, at(place, 'member'));
  const owner = entries(at(file, 'members')).find(
    (member) => textIn(at(member, 'id')) === textIn(at(place, 'member')),
  );
  const ask = at(place, 'ask');
  const id = textIn(ask);
  if (!owner || id === null || idsIn(at(owner, 'asks')).has(id)) return unknown;
  return [...unknown, problem(ask, 'unknownAsk', `"${id}" is no ask of that member.`)];
}

/** Each conflict joins two seats' asks, once. */
function conflicts(file: Place): readonly Problem[] {
  const seen = new Set<string>();
  return entries(at(file, 'conflicts')).flatMap((conflict) => {
    const sides = [at(conflict, 'a'), at(conflict, 'b')];
    const [a, b] = sides.map((side) => textIn(at(side, 'member')));
    const key = sides
      .map((side) => `${textIn(at(side, 'member'))}/${textIn(at(side, 'ask'))}`)
      .toSorted()
      .join(' ');
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...sides.flatMap((side) => wish(file, side)),
      ...(a !== null && a === b
        ? [problem(conflict, 'sameMember', 'A conflict joins two different seats.')]
        : []),
      ...(twice ? [problem(conflict, 'duplicateConflict', 'This conflict stands twice.')] : []),
    ];
  });
}

/** The real roll call names all fifteen, or nobody where no vote was taken; the letter names members. */
function history(file: Place): readonly Problem[] {
  const votes = at(file, 'history', 'votes');
  const members = idsIn(at(file, 'members'));
  const voted = new Set(names(votes));
  const absent = [...members].filter((id) => !voted.has(id));
  const strangers = [...voted].filter((id) => !members.has(id));
  const signers = entries(at(file, 'history', 'letter', 'signers'));
  return [
    ...strangers.map((id) =>
      problem(at(votes, id), 'unknownMember', `"${id}" is not a member in this docket.`),
    ),
    ...(absent.length > 0 && voted.size > 0
      ? [problem(votes, 'missingVote', `No vote given for: ${absent.join(', ')}.`)]
      : []),
    ...signers.flatMap((signer) => unlessMember(file, signer)),
  ];
}

/** What the docket's calendar, messengers, cards, lessons, conflicts and history say, against the rest. */
export function contentProblems(file: Place): readonly Problem[] {
  return [
    ...messengers(file),
    ...calendar(file),
    ...repeated(at(file, 'fixtures'), 'id'),
    ...entries(at(file, 'fixtures')).flatMap((one) => unlessWeek(file, at(one, 'week'))),
    ...cardProblems(file),
    ...lessonProblems(file),
    ...conflicts(file),
    ...history(file),
  ];
}
