import { MOVE_KINDS } from '../engine/proceedings/council/move-kinds';
import { problem } from './cross-members';
import type { Problem } from './problem';
import { at, entries, names, textIn, type Place } from './reading';

/** The members that object, in the docket's order. */
function objectorsIn(file: Place): readonly string[] {
  return entries(at(file, 'members'))
    .filter((member) => textIn(at(member, 'role')) === 'objector')
    .flatMap((member) => textIn(at(member, 'id')) ?? []);
}

/** A record has an entry for each objector, and for nobody else. */
function oneEach(file: Place, record: Place): readonly Problem[] {
  if (typeof record.value !== 'object' || record.value === null) return [];
  const objectors = objectorsIn(file);
  const named = names(record);
  const missing = objectors.filter((id) => !named.includes(id));
  return [
    ...named
      .filter((id) => !objectors.includes(id))
      .map((id) => problem(at(record, id), 'notAnObjector', `"${id}" does not object here.`)),
    ...(missing.length > 0
      ? [problem(record, 'missingObjector', `Nothing is given for: ${missing.join(', ')}.`)]
      : []),
  ];
}

/** Each kind of move is made by one objector at most, and listed once. */
function kindsOnce(record: Place): readonly Problem[] {
  const seen = new Set<string>();
  return names(record)
    .flatMap((id) => entries(at(record, id)))
    .flatMap((place) => {
      const kind = textIn(place);
      if (kind === null || !MOVE_KINDS.some((known) => known === kind)) return [];
      if (seen.has(kind)) return [problem(place, 'kindTaken', `"${kind}" is made already.`)];
      seen.add(kind);
      return [];
    });
}

/** What a card does to a purse is done to an objector's. */
function pursesOnCards(file: Place): readonly Problem[] {
  const objectors = objectorsIn(file);
  return entries(at(file, 'cards'))
    .flatMap((card) => entries(at(card, 'options')))
    .flatMap((option) => entries(at(option, 'effects')))
    .flatMap((effect) => {
      const place = at(effect, 'purse');
      const id = textIn(place);
      if (id === null || objectors.includes(id)) return [];
      return [problem(place, 'notAnObjector', `"${id}" does not object here.`)];
    });
}

/** Somebody objects; moves and purses are theirs alone, and each kind of move is one objector's. */
export function objectorProblems(file: Place): readonly Problem[] {
  const members = at(file, 'members');
  return [
    ...(entries(members).length > 0 && objectorsIn(file).length === 0
      ? [problem(members, 'noObjector', 'Somebody must object: give a member that role.')]
      : []),
    ...oneEach(file, at(file, 'moves')),
    ...oneEach(file, at(file, 'start', 'purses')),
    ...kindsOnce(at(file, 'moves')),
    ...pursesOnCards(file),
  ];
}
