import { gazeAt, seatsAlong } from '../../session/show/horseshoe';
import { armFile, bustFile, portraitFile } from './bust';
import { civilSociety, favicon, markFile, secretariat } from './marks';
import { DARK, LIGHT } from './palette';
import { NEWCOMERS } from './newcomers';
import { ANYONE, PEOPLE, SEATED, TABLES, type Person } from './people';
import { brightLeavesFile, roomFile, WALL_TOPS } from './room';
import { centreTableFile, chairFile, tableFile } from './table';

/** Every picture of the game: its path under `assets/`, and its text. */
export function artFiles(): ReadonlyMap<string, string> {
  return new Map([...roomFiles(), ...delegateFiles(), ...markFiles()]);
}

function roomFiles(): readonly (readonly [string, string])[] {
  return [
    ['room/room-light.svg', roomFile(LIGHT, WALL_TOPS.desk)],
    ['room/room-dark.svg', roomFile(DARK, WALL_TOPS.desk)],
    ['room/room-vote-light.svg', roomFile(LIGHT, WALL_TOPS.vote)],
    ['room/room-vote-dark.svg', roomFile(DARK, WALL_TOPS.vote)],
    ['room/leaves-vote.svg', brightLeavesFile()],
    ['room/table-light.svg', tableFile(LIGHT)],
    ['room/table-dark.svg', tableFile(DARK)],
    ['room/centre-light.svg', centreTableFile(LIGHT)],
    ['room/centre-dark.svg', centreTableFile(DARK)],
    ['room/chair-light.svg', chairFile(LIGHT)],
    ['room/chair-dark.svg', chairFile(DARK)],
  ];
}

/** Every delegate is drawn looking to the right; the room mirrors those on its right-hand side. */
function delegateFiles(): readonly (readonly [string, string])[] {
  const seats = seatsAlong(SEATED.length);
  const seatOf = (member: string) =>
    TABLES.find((table) => table.includes(member))?.indexOf(member) ?? 0;
  const people = Object.entries({ ...PEOPLE, ...NEWCOMERS }).flatMap(([member, person]) =>
    personFiles(member, person, Math.abs(gazeAt(seats[seatOf(member)]?.angle ?? 0))),
  );
  return [...people, ...personFiles('anyone', ANYONE, 0.25)];
}

function personFiles(
  name: string,
  person: Person,
  turn: number,
): readonly (readonly [string, string])[] {
  return [
    [`delegates/${name}.svg`, bustFile(person, turn, true)],
    [`delegates/${name}-dim.svg`, bustFile(person, turn, false)],
    [`delegates/${name}-arm.svg`, armFile(person)],
    [`delegates/portrait-${name}.svg`, portraitFile(person)],
  ];
}

function markFiles(): readonly (readonly [string, string])[] {
  return [
    ['emblems/civil-society.svg', civilSociety()],
    ['emblems/secretariat.svg', secretariat()],
    ['mark.svg', markFile()],
    ['favicon.svg', favicon()],
  ];
}
