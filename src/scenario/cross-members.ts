import { stanceOf } from '../engine/proceedings/council/docket';
import type { States } from './compose';
import type { Problem } from './problem';
import { at, entries, idsIn, names, numberIn, pointerTo, textIn, type Place } from './reading';

/** Permille in a whole. */
const WHOLE = 1000;

/** A problem at a place. */
export function problem(place: Place, code: string, text: string): Problem {
  return { pointer: pointerTo(place), code, text };
}

/** Two entries of one list with the same text under `key`: the later one is the problem. */
export function repeated(list: Place, key: string, code = 'duplicateId'): readonly Problem[] {
  const seen = new Set<string>();
  return entries(list).flatMap((entry) => {
    const place = at(entry, key);
    const id = textIn(place);
    if (id === null) return [];
    if (seen.has(id)) return [problem(place, code, `"${id}" stands twice in this list.`)];
    seen.add(id);
    return [];
  });
}

/** A text that must be one of the docket's members. */
export function unlessMember(file: Place, place: Place): readonly Problem[] {
  const id = textIn(place);
  if (id === null || idsIn(at(file, 'members')).has(id)) return [];
  return [problem(place, 'unknownMember', `"${id}" is not a member in this docket.`)];
}

/** Every messenger there can be: those from the start, and each elected member that may sign. */
export function ownMessengerIds(file: Place): ReadonlySet<string> {
  const signers = entries(at(file, 'members'))
    .filter((member) => textIn(at(member, 'role')) === 'elected')
    .flatMap((member) => textIn(at(member, 'id')) ?? []);
  return new Set([...idsIn(at(file, 'messengers')), ...signers]);
}

/** Five permanent and ten elected members, each with a role that fits. @source UN Charter, Article 23 */
function council(file: Place, states: States): readonly Problem[] {
  const list = at(file, 'members');
  const members = entries(list);
  const stateOf = (member: Place) => {
    const id = textIn(at(member, 'id'));
    return id !== null && Object.hasOwn(states, id) ? states[id] : undefined;
  };
  const permanent = members.filter((member) => stateOf(member)?.isPermanent);
  const elected = members.filter((member) => textIn(at(member, 'role')) === 'elected');
  const problems = [
    ...repeated(list, 'id'),
    ...members
      .filter((member) => textIn(at(member, 'id')) !== null && !stateOf(member))
      .map((member) =>
        problem(at(member, 'id'), 'unknownState', 'This state does not stand in states.json.'),
      ),
  ];
  if (permanent.length !== 5) {
    const text = `The Council has five permanent members; there are ${permanent.length}.`;
    problems.push(problem(list, 'notFivePermanent', text));
  }
  if (elected.length !== 10) {
    const text = `The Council has ten elected members; there are ${elected.length}.`;
    problems.push(problem(list, 'notTenElected', text));
  }
  for (const member of permanent) {
    const role = at(member, 'role');
    if (textIn(role) !== 'elected') continue;
    problems.push(problem(role, 'permanentNotElected', 'A permanent member is not elected.'));
  }
  return problems;
}

/** The seat order names each member once. */
function seatOrder(file: Place): readonly Problem[] {
  const order = at(file, 'seatOrder');
  const seen = new Set<string>();
  const problems = entries(order).flatMap((seat) => {
    const id = textIn(seat);
    if (id === null) return [];
    if (seen.has(id)) return [problem(seat, 'duplicateSeat', `"${id}" is seated twice.`)];
    seen.add(id);
    return unlessMember(file, seat);
  });
  const unseated = [...idsIn(at(file, 'members'))].filter((id) => !seen.has(id));
  if (!Array.isArray(order.value) || unseated.length === 0) return problems;
  return [...problems, problem(order, 'missingSeat', `Not seated: ${unseated.join(', ')}.`)];
}

function stanceIn(member: Place): string | null {
  const role = textIn(at(member, 'role'));
  const value = numberIn(at(member, 'record', 'value'));
  if (value === null || (role !== 'elected' && role !== 'sponsor' && role !== 'objector'))
    return null;
  return stanceOf({ role, record: { value } });
}

/** A list of odds adds up to the whole, or is empty. */
function wholeOdds(list: Place): readonly Problem[] {
  const odds = entries(list).map((entry) => numberIn(at(entry, 'odds')));
  if (odds.length === 0 || odds.includes(null)) return [];
  const sum = odds.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (sum === WHOLE) return [];
  return [
    problem(list, 'oddsNotWhole', `The odds must add up to ${WHOLE}; they add up to ${sum}.`),
  ];
}

/** A swing seat has three asks and four red lines; any other seat has none. */
function wishes(member: Place): readonly Problem[] {
  const stance = stanceIn(member);
  const lists = [
    { list: at(member, 'asks'), needed: 3, code: 'asks' },
    { list: at(member, 'redLines'), needed: 4, code: 'redLines' },
  ];
  return lists.flatMap(({ list, needed, code }) => {
    if (stance === null || !Array.isArray(list.value)) return [];
    const count = list.value.length;
    if (stance === 'swing' && count !== needed) {
      return [problem(list, `${code}Missing`, `A swing seat has ${needed}; there are ${count}.`)];
    }
    if (stance === 'swing' || count === 0) return [];
    return [
      problem(list, `${code}Unwanted`, `Only a swing seat has these; this one is ${stance}.`),
    ];
  });
}

function hears(member: Place): readonly Problem[] {
  const place = at(member, 'hears');
  const role = textIn(at(member, 'role'));
  if (role === null || place.value === undefined) return [];
  if (role !== 'elected') {
    if (place.value === null) return [];
    return [problem(place, 'hearsUnwanted', 'Only elected members are argued with: write null.')];
  }
  if (place.value === null) {
    return [problem(place, 'hearsMissing', 'An elected member hears two arguments.')];
  }
  const second = at(place, 'second');
  const same = textIn(second) !== null && textIn(second) === textIn(at(place, 'best'));
  return same ? [problem(second, 'sameArgument', 'The second must differ from the best.')] : [];
}

function heard(file: Place, member: Place): readonly Problem[] {
  const known = ownMessengerIds(file);
  const place = at(member, 'heard');
  return names(place)
    .filter((id) => !known.has(id))
    .map((id) =>
      problem(at(place, id), 'unknownMessenger', `"${id}" is no messenger in this docket.`),
    );
}

/** What the docket says of its members, against itself. */
export function memberProblems(file: Place, states: States): readonly Problem[] {
  const each = entries(at(file, 'members')).flatMap((member) => [
    ...wishes(member),
    ...repeated(at(member, 'asks'), 'id'),
    ...repeated(at(member, 'redLines'), 'argument', 'duplicateArgument'),
    ...wholeOdds(at(member, 'asks')),
    ...wholeOdds(at(member, 'redLines')),
    ...hears(member),
    ...heard(file, member),
  ]);
  return [...council(file, states), ...seatOrder(file), ...each];
}
