import { arm, body } from './dress';
import { face } from './face';
import { coversEars, hairBefore, hairBehind } from './hair';
import { CLOTHS, HAIRS, SKINS, UNLIT, type Paint } from './palette';
import type { Person } from './people';
import { blend, file, svg } from './svg';
import { BUST_BOX, ARM_BOX, type Box } from '../../session/show/boxes';

/** Crop of a portrait in the page, 11 to 12; a coil of hair needs a taller one. */
function portraitBox(person: Person): Box {
  return person.cut === 'coil'
    ? { x: -44, y: -98, width: 88, height: 96 }
    : { x: -40, y: -86, width: 80, height: 87.27 };
}

/** What a person is painted with in the lit room. */
export function paintOf(person: Person): Paint {
  const pale = person.hair === 'white' || person.hair === 'grey';
  return {
    skin: SKINS[person.skin],
    hair: HAIRS[person.hair],
    brow: pale ? '#6D6F70' : '#1E2833',
    cloth: CLOTHS[person.cloth],
    shirt: '#F5F0E4',
    scarf: '#D9C79E',
    tie: CLOTHS[person.tie ?? 'ink'],
    ink: '#1E2833',
    sheen: pale ? '#E6E3DB' : '#59626A',
  };
}

function drawBust(person: Person, paint: Paint, turn: number): string {
  const away = turn >= 0 ? -1 : 1;
  return [
    hairBehind(person.cut, paint, away),
    body(person, paint, away),
    face(person, paint, turn, !coversEars(person.cut)),
    hairBefore(person.cut, paint),
  ].join('');
}

/** A delegate's bust as a file, turned by `turn` (-1 left to 1 right); unlit for the dimmed room. */
export function bustFile(person: Person, turn: number, lit: boolean): string {
  return file(BUST_BOX, drawBust(person, lit ? paintOf(person) : UNLIT, turn), 2);
}

/** A delegate's raised arm as a file. */
export function armFile(person: Person): string {
  return file(ARM_BOX, arm(paintOf(person)), 2);
}

/** Head and shoulders on a quiet wall, for the page; reads on light and dark paper. */
export function portraitFile(person: Person): string {
  const box = portraitBox(person);
  const { x, y, width, height } = box;
  const wall = blend('w', [
    [0, '#CBD0CC'],
    [1, '#DDD0B2'],
  ]);
  const ground = svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#w)"/>`;
  return file(box, `<defs>${wall}</defs>${ground}${drawBust(person, paintOf(person), 0.3)}`, 2);
}
