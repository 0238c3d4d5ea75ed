import { ROOM_BOX, TABLE_BOX, type Box } from '../session/show/boxes';
import { DURATION, EASE } from './motion';
import { picture } from './pen';
import type { Theme } from './palette';
import type { Drawing, Plate } from './plate';
import type { Stage } from './stage';

/** Pictures the room needs in a theme. */
export function roomPaths(theme: Theme): readonly string[] {
  return ['room', 'table', 'centre', 'chair'].map((name) => `room/${name}-${theme}.svg`);
}

/** Pictures the room needs once the lights go down. */
export function voteRoomPaths(theme: Theme): readonly string[] {
  const high = [theme, 'dark'].map((shade) => `room/room-vote-${shade}.svg`);
  return [...high, 'room/leaves-vote.svg', ...roomPaths('dark')];
}

/** Walls and floor behind the delegates, the table before them, and both again by evening. */
export class Hall {
  readonly #stage: Stage;
  readonly #day: Plate;
  readonly #evening: Plate;
  readonly #vignette: Plate;
  readonly #table: Plate;
  readonly #eveningTable: Plate;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#day = stage.plate(0).show(1);
    this.#evening = stage.plate(1);
    this.#vignette = stage.plate(2);
    this.#table = stage.plate(40).show(1);
    this.#eveningTable = stage.plate(41);
  }

  /** Redraws the room for what the view can reach. */
  frame(reach: Box): void {
    const { theme, evening } = this.#stage;
    const walls = evening ? 'room/room-vote' : 'room/room';
    this.#day.draw(this.#part(`${walls}-${theme}.svg`, ROOM_BOX, reach));
    this.#evening.draw(this.#part('room/room-vote-dark.svg', ROOM_BOX, reach));
    this.#vignette.draw({ box: reach, paint: (pen) => shadeCorners(pen, reach) });
    this.#table.draw(this.#part(`room/table-${theme}.svg`, TABLE_BOX, reach));
    this.#eveningTable.draw(this.#part('room/table-dark.svg', TABLE_BOX, reach));
  }

  /** Lowers the lights slowly, or puts them up again at once. */
  light(evening: boolean): void {
    const glide = { ms: evening ? DURATION.dim : 0, ease: EASE.inOut };
    for (const plate of [this.#evening, this.#vignette, this.#eveningTable]) {
      this.#stage.fade(plate, evening ? 1 : 0, glide);
    }
  }

  #part(path: string, whole: Box, reach: Box): Drawing {
    const top = Math.max(whole.y, reach.y);
    const bottom = Math.min(whole.y + whole.height, reach.y + reach.height);
    const box = { x: reach.x, y: top, width: reach.width, height: Math.max(1, bottom - top) };
    return { box, paint: (pen) => picture(pen, this.#stage.artwork.get(path), whole) };
  }
}

function shadeCorners(pen: CanvasRenderingContext2D, reach: Box): void {
  pen.save();
  pen.transform(1, 0, 0, 0.6, 0, 105);
  const shade = pen.createRadialGradient(600, 262, 0, 600, 262, 860);
  shade.addColorStop(0, '#0C141C00');
  shade.addColorStop(0.55, '#0C141C33');
  shade.addColorStop(1, '#0C141CDB');
  pen.fillStyle = shade;
  pen.fillRect(reach.x, (reach.y - 105) / 0.6, reach.width, reach.height / 0.6);
  pen.restore();
}
