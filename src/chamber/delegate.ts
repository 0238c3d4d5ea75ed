import { ARM_BOX, BUST_BOX, CHAIR_BOX, type Box } from '../session/show/boxes';
import type { MemberId } from '../engine/core/ids';
import { MIDDLE } from '../session/show/horseshoe';
import type { SeatSpot } from './layout';
import { DURATION, EASE } from './motion';
import { glowDisc, picture } from './pen';
import type { Drawing, Plate } from './plate';
import type { Pose } from './pose';
import type { Stage } from './stage';

const ANYONE = 'anyone';
/** How far below its place an arm begins to rise, in room units. */
const ARM_RISE = 78;

/** Pictures a delegate needs at the desk. */
export function bustPaths(members: readonly MemberId[]): readonly string[] {
  return [...members, ANYONE].map((name) => `delegates/${name}.svg`);
}

/** Pictures a delegate needs at the vote. */
export function votePaths(members: readonly MemberId[]): readonly string[] {
  return [...members, ANYONE].flatMap((name) => [
    `delegates/${name}-dim.svg`,
    `delegates/${name}-arm.svg`,
  ]);
}

/** One delegate in a chair: lit or not, hand down or up. */
export class Delegate {
  readonly #stage: Stage;
  readonly #member: MemberId;
  readonly #place: SeatSpot;
  readonly #chair: Plate;
  readonly #eveningChair: Plate;
  readonly #glow: Plate;
  readonly #bust: Plate;
  readonly #unlit: Plate;
  readonly #arm: Plate;
  #pose: Pose | null = null;
  #evening = false;

  /** `depth` orders the delegates from far to near; each takes less than one. */
  constructor(stage: Stage, member: MemberId, place: SeatSpot, depth: number) {
    this.#stage = stage;
    this.#member = member;
    this.#place = place;
    const plate = (step: number): Plate => stage.plate(depth + step / 10).place(place, place.scale);
    this.#chair = plate(0).draw(this.#chairDrawing(false)).show(1);
    this.#eveningChair = plate(1).draw(this.#chairDrawing(true));
    this.#glow = plate(2).draw(this.#glowDrawing());
    this.#bust = plate(3).draw(this.#figure('', BUST_BOX)).show(1);
    this.#unlit = plate(4).draw(this.#figure('-dim', BUST_BOX));
    this.#arm = plate(5).draw(this.#armDrawing());
  }

  /** Takes a pose, moving there from the last one. */
  pose(pose: Pose): void {
    const before = this.#pose;
    const { evening } = this.#stage;
    const turned = evening !== this.#evening;
    this.#pose = pose;
    this.#evening = evening;
    const dusk = { ms: evening ? DURATION.dim : 0, ease: EASE.inOut };
    if (turned) this.#stage.fade(this.#eveningChair, evening ? 1 : 0, dusk);
    if (turned || before?.glow !== pose.glow) {
      this.#glow.touch();
      this.#stage.fade(this.#glow, pose.glow ? 1 : 0, { ms: DURATION.glow });
    }
    if (turned || before?.light !== pose.light) {
      const glide = turned ? dusk : { ms: DURATION.arm, ease: EASE.out };
      this.#stage.fade(this.#unlit, 1 - pose.light, glide);
    }
    if (before?.raised !== pose.raised) this.#raise(pose.raised);
  }

  #raise(raised: boolean): void {
    if (!raised) {
      this.#stage.fade(this.#arm, 0, { ms: 0 });
      return;
    }
    this.#stage.bringIn(this.#arm, ARM_RISE * this.#place.scale, { ms: DURATION.arm });
  }

  #figure(suffix: string, box: Box): Drawing {
    const { artwork } = this.#stage;
    return {
      box,
      paint: (pen) => {
        const own = artwork.get(`delegates/${this.#member}${suffix}.svg`);
        if (this.#isOnTheRight()) pen.scale(-1, 1);
        picture(pen, own ?? artwork.get(`delegates/${ANYONE}${suffix}.svg`), box);
      },
    };
  }

  /** Pictures look to the right and raise that arm: towards the middle, once mirrored on the right-hand side. */
  #isOnTheRight(): boolean {
    return this.#place.x > MIDDLE + 1;
  }

  /** The arm nearer to the middle of the room. */
  #armDrawing(): Drawing {
    const { paint } = this.#figure('-arm', ARM_BOX);
    if (!this.#isOnTheRight()) return { box: ARM_BOX, paint };
    return { box: { ...ARM_BOX, x: -ARM_BOX.x - ARM_BOX.width }, paint };
  }

  #chairDrawing(evening: boolean): Drawing {
    return {
      box: CHAIR_BOX,
      paint: (pen) => {
        const theme = evening ? 'dark' : this.#stage.theme;
        picture(pen, this.#stage.artwork.get(`room/chair-${theme}.svg`), CHAIR_BOX);
      },
    };
  }

  #glowDrawing(): Drawing {
    return {
      box: { x: -76, y: -118, width: 152, height: 164 },
      paint: (pen) => {
        const { colours, evening } = this.#stage;
        const radius = evening ? { across: 74, deep: 80 } : { across: 58, deep: 64 };
        glowDisc(pen, { x: 0, y: -38 }, radius, colours.glow, colours.glowAlpha);
      },
    };
  }

  /** Leaves the room. */
  destroy(): void {
    const all = [this.#chair, this.#eveningChair, this.#glow, this.#bust, this.#unlit, this.#arm];
    for (const plate of all) this.#stage.remove(plate);
  }
}
