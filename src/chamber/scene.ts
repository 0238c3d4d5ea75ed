import { Scene } from 'phaser';
import type { MemberId } from '../engine/core/ids';
import { VOTES_NEEDED } from '../engine/proceedings/council/rules/council-ballot';
import type { Point } from '../session/show/horseshoe';
import type { ChamberPicture } from '../session/show/picture';
import { flagPath, type Artwork } from './artwork';
import { bustPaths, Delegate, votePaths } from './delegate';
import { focusX, placeAt, placesFor, reachOf, frameFor, type SeatSpot } from './layout';
import type { Box } from '../session/show/boxes';
import { LetterTable } from './letter';
import { DURATION, EASE, type MotionMode } from './motion';
import { MoveCards } from './move-card';
import { Mural } from './mural';
import type { Theme } from './palette';
import { Placard } from './placard';
import { latestVote, poseOf } from './pose';
import { Hall, roomPaths, voteRoomPaths } from './room';
import { Stage } from './stage';
import { CountBoard } from './tally';

/** What the scene is started with. */
export interface ChamberSceneData {
  readonly artwork: Artwork;
  readonly theme: Theme;
  readonly motion: MotionMode;
  readonly seatingNote: string;
  readonly ready: (scene: ChamberScene) => void;
}

/** Size of the drawing surface in CSS pixels, and device pixels for each of them. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly grain: number;
}

interface Sitting {
  readonly member: MemberId;
  readonly delegate: Delegate;
  readonly placard: Placard;
}

/** Frames without motion before the loop may sleep: one to paint, one to be sure. */
const QUIET_FRAMES = 3;

/** Draws the chamber: compares successive pictures, plays the difference as motion, decides nothing. */
export class ChamberScene extends Scene {
  static readonly KEY = 'chamber';
  #stage!: Stage;
  #room!: Hall;
  #mural!: Mural;
  #letter!: LetterTable;
  #moves!: MoveCards;
  #tally!: CountBoard;
  #places: readonly SeatSpot[] = [];
  #sittings: readonly Sitting[] = [];
  #picture: ChamberPicture | null = null;
  #latest: MemberId | null = null;
  #surface: Surface = { width: 1200, height: 412, grain: 1 };
  #view: Box = frameFor('desk', { width: 1200, height: 412 }, 600);
  #quiet = 0;

  constructor() {
    super(ChamberScene.KEY);
  }

  create({ artwork, theme, motion, seatingNote, ready }: ChamberSceneData): void {
    const stage = new Stage(this, artwork, theme, motion);
    this.#stage = stage;
    this.#room = new Hall(stage);
    this.#mural = new Mural(stage);
    this.#letter = new LetterTable(stage, seatingNote);
    this.#moves = new MoveCards(stage);
    this.#tally = new CountBoard(stage);
    this.cameras.main.setOrigin(0, 0);
    ready(this);
  }

  override update(): void {
    this.#quiet = this.tweens.getTweens().length > 0 ? 0 : this.#quiet + 1;
    if (this.#quiet >= QUIET_FRAMES) this.game.loop.sleep();
  }

  /** Runs the loop again until nothing moves. */
  wake(): void {
    this.#quiet = 0;
    const { loop } = this.game;
    if (loop.running) return;
    loop.resetDelta();
    loop.wake();
  }

  /** Pictures to load before `picture` can be drawn in `theme`. */
  static pathsFor({ seats, framing }: ChamberPicture, theme: Theme): readonly string[] {
    const members = seats.map(({ member }) => member);
    const always = [...roomPaths(theme), ...bustPaths(members), ...members.map(flagPath)];
    return framing === 'vote'
      ? [...always, ...voteRoomPaths(theme), ...votePaths(members)]
      : always;
  }

  /** Moves the room from the last picture to this one. */
  show(picture: ChamberPicture): void {
    const before = this.#picture;
    this.#latest = latestVote(before, picture, this.#latest);
    this.#picture = picture;
    this.#stage.evening = picture.framing === 'vote';
    if (!sameSeats(before, picture)) this.#seat(picture);
    this.#frame(before === null || before.framing !== picture.framing);
    this.cameras.main.setBackgroundColor(this.#stage.colours.backdrop);
    this.#room.light(this.#stage.evening);
    this.#drawAll(picture);
    if (!this.#stage.settling) this.#stage.refresh();
    this.wake();
  }

  /** Paints the first picture, in several tasks; until then nothing is painted and nothing moves. */
  async settle(): Promise<void> {
    await this.#stage.settle();
    this.wake();
  }

  /** Fits the view to a new size of the surface. */
  fit(surface: Surface): void {
    this.#surface = surface;
    this.#frame(true);
    if (this.#picture !== null) this.#drawAll(this.#picture);
    this.#stage.refresh();
    this.wake();
  }

  /** Draws everything again, in a theme, once its pictures are loaded. */
  repaint(theme: Theme): void {
    this.#stage.theme = theme;
    this.cameras.main.setBackgroundColor(this.#stage.colours.backdrop);
    this.#room.frame(reachOf(this.#view));
    this.#stage.refresh(true);
    this.wake();
  }

  setMotion(motion: MotionMode): void {
    this.#stage.motion = motion;
  }

  /** The member at a point of the surface, in CSS pixels; null for none. */
  memberAt({ x, y }: Point): MemberId | null {
    const unit = this.#view.width / this.#surface.width;
    const point = { x: this.#view.x + x * unit, y: this.#view.y + y * unit };
    return this.#sittings[placeAt(this.#places, point)]?.member ?? null;
  }

  #seat(picture: ChamberPicture): void {
    for (const { delegate, placard } of this.#sittings) {
      delegate.destroy();
      placard.destroy();
    }
    this.#places = placesFor(picture.seats.length);
    const farToNear = this.#places.toSorted((one, other) => one.y - other.y);
    this.#sittings = picture.seats.flatMap(({ member }, index) => {
      const place = this.#places[index];
      if (place === undefined) return [];
      const delegate = new Delegate(this.#stage, member, place, 10 + farToNear.indexOf(place));
      return [{ member, delegate, placard: new Placard(this.#stage, member, place) }];
    });
  }

  #drawAll(picture: ChamberPicture): void {
    const vote = picture.framing === 'vote';
    const order = picture.seats.map(({ member }) => member);
    picture.seats.forEach((seat, index) => {
      const pose = poseOf(picture, seat, this.#latest);
      this.#sittings[index]?.delegate.pose(pose);
      this.#sittings[index]?.placard.pose(pose);
    });
    this.#letter.show(picture.names, vote, this.#view);
    this.#moves.show(vote ? [] : picture.moves, order, this.#places, this.#view);
    this.#tally.show(vote ? picture.yes : null, this.#view);
    this.#mural.brighten(vote && (picture.yes ?? 0) >= VOTES_NEEDED);
  }

  /** Turns the view to the framing and the seat in play; `cut` when the surface or framing changed. */
  #frame(cut: boolean): void {
    const framing = this.#picture?.framing ?? 'desk';
    const view = frameFor(framing, this.#surface, this.#focusX());
    const old = this.#view;
    this.#view = view;
    const density = (this.#surface.width * this.#surface.grain) / view.width;
    const camera = this.cameras.main;
    const scrollX = Math.round(view.x * density) / density;
    const scrollY = Math.round(view.y * density) / density;
    if (cut) {
      this.#stage.density = density;
      camera.setSize(
        this.#surface.width * this.#surface.grain,
        this.#surface.height * this.#surface.grain,
      );
      camera.setZoom(density);
      this.#room.frame(reachOf(view));
    }
    this.tweens.killTweensOf(camera);
    if (cut || this.#stage.still(DURATION.pan)) camera.setScroll(scrollX, scrollY);
    else if (old.x !== view.x) {
      this.tweens.add({ targets: camera, scrollX, duration: DURATION.pan, ease: EASE.inOut });
    }
  }

  #focusX(): number {
    const picture = this.#picture;
    if (picture === null) return 600;
    const order = picture.seats.map(({ member }) => member);
    const inPlay =
      picture.framing === 'vote' ? [this.#latest, picture.waiting] : [picture.selected];
    return focusX(
      inPlay.map((member) => this.#places[member === null ? -1 : order.indexOf(member)]),
    );
  }
}

function sameSeats(before: ChamberPicture | null, after: ChamberPicture): boolean {
  return (
    before !== null &&
    before.seats.length === after.seats.length &&
    before.seats.every(({ member }, index) => member === after.seats[index]?.member)
  );
}
