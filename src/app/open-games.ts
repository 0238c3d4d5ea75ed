import { signal } from '@preact/signals';
import type { SeatId } from '../engine/core/ids';
import type { VoteModel } from '../engine/ballot/model';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { speak } from '../panels/frame/Announcer';
import type { PanelName } from '../panels/page';
import type { NewGameChoice } from '../panels/screens/shelf/shelf-props';
import { autosave, type Autosave } from '../session/saves/autosave';
import { branchWeek } from '../session/play/branch';
import type { Save } from '../session/saves/save-format';
import { Saves } from '../session/saves/saves';
import { createSession, type LocalGame } from '../session/play/local-game';
import { pause } from '../session/show/pause';
import { moveLabel } from '../words/moves';
import {
  closedWords,
  DOCKET_MISSING,
  LINK_ODD,
  savedProblemWords,
  whatIfNotice,
  writeProblemWords,
} from '../words/saves';
import { isChairGame, sitDown, reopened, type NamedDocket, type ChairDeal } from './chair-games';
import type { PlayedGame } from './codes';
import { docketOf } from './dockets';
import { forgetHash } from './opening';
import type { ReplaySource } from './ReplayRoom';
import { readRoute, replayHash, type Route } from './route';
import { freshSeed } from './seed';
import { browserStorage } from './storage';

/** A game that somebody is playing in this page. */
export interface OpenGame {
  readonly session: LocalGame;
  readonly saving: Autosave;
  readonly isNew: boolean;
  /** What the player should know of this game as it opens; empty for nothing. */
  readonly notice: string;
  /** Whether a link brought the player here, to a game that somebody else began. */
  readonly isInvited: boolean;
  /** Tells one opened game from the next. */
  readonly turn: number;
}

/** Every place in the page, as its `data-phase` tells it. */
export type PagePhase =
  | 'shelf'
  | 'briefing'
  | 'desk'
  | 'chair'
  | 'call'
  | 'vote'
  | 'reckoning'
  | 'replay';

/** What is open in the page, and the ways from one thing to the next. */
export class OpenGames {
  readonly game = signal<OpenGame | null>(null);
  readonly replay = signal<ReplaySource | null>(null);
  readonly phase = signal<PagePhase>('shelf');
  readonly seed = signal(freshSeed());
  readonly panel = signal<PanelName | null>(null);
  readonly saves = new Saves(browserStorage);
  readonly entries = signal(this.saves.list());
  readonly problem;
  readonly model: VoteModel;
  /** One docket at a time is fetched, so that a second press starts no second game. */
  #isFetching = false;

  /** @param problem what is wrong from the start, in words; null for nothing */
  constructor(model: VoteModel, problem: string | null) {
    this.model = model;
    this.problem = signal(problem);
  }

  /** Reads the list of saved games again. */
  refresh(): void {
    this.entries.value = this.saves.list();
  }

  /** Puts the open game away and goes to the shelf. */
  close(): void {
    this.game.value?.saving.stop();
    this.game.value?.session.close();
    this.panel.value = null;
    this.game.value = null;
    this.phase.value = 'shelf';
    this.seed.value = freshSeed();
    this.refresh();
  }

  start({ docket, seed, level, chair }: NewGameChoice): void {
    if (chair !== 'coalition') {
      this.sit({ header: { docket: shipped(docket), seed, level }, record: null, seat: chair });
      return;
    }
    this.#withDocket(shipped(docket), (scenario) =>
      this.#begin(createSession({ ...this.#wiringOf(scenario), seed, level }), null),
    );
  }

  /** Starts the open game again, on the same seed or another. */
  startAgain(which: 'same' | 'new'): void {
    const open = this.game.value;
    if (!open) return;
    const { docket, level, seed } = open.session.header;
    this.close();
    const next = which === 'same' ? seed : freshSeed();
    this.start({ docket: docket.id, level, seed: next, chair: 'coalition' });
  }

  sit(sitting: ChairDeal, isInvited = false): void {
    this.#withDocket(sitting.header.docket, async (scenario) => {
      const session = await sitDown(this.#wiringOf(scenario), sitting).catch(() => null);
      this.close();
      this.replay.value = null;
      if (session) this.#begin(session, null, { isInvited });
      else this.problem.value = DOCKET_MISSING;
    });
  }

  /** Sits down in a chair of the open game: its own once more, unless another is named. */
  sitIn(seat?: SeatId): void {
    const session = this.game.value?.session;
    if (session) this.sit({ ...recordOf(session), seat: seat ?? session.header.humans[0]! });
  }

  resume(id: string): void {
    const save = this.read(id);
    if (!save) return;
    this.#withDocket(save.header.docket, async (scenario) => {
      const opened = await reopened(this.#wiringOf(scenario), save).catch(() => null);
      if (!opened) this.problem.value = DOCKET_MISSING;
      else if (!opened.ok) this.problem.value = savedProblemWords(opened.problem.code);
      else
        this.#begin(opened.session, id, {
          notice: opened.closed ? closedWords(opened.closed) : '',
        });
    });
  }

  /** A saved game; null when it can't be read, which is then said. */
  read(id: string): Save | null {
    const read = this.saves.open(id);
    if (read.ok) return read.save;
    this.problem.value = savedProblemWords(read.problem.code);
    return null;
  }

  importText(text: string): void {
    const brought = this.saves.importText(text);
    if (brought.ok) {
      speak('The game is on the shelf.');
      this.problem.value = null;
      this.refresh();
      return;
    }
    const { code } = brought.problem;
    const isWrite = code === 'storageFull' || code === 'storageBlocked' || code === 'openElsewhere';
    this.problem.value = isWrite ? writeProblemWords(code) : savedProblemWords(code);
  }

  watch(source: ReplaySource): void {
    this.problem.value = null;
    this.panel.value = null;
    this.replay.value = source;
    this.phase.value = 'replay';
  }

  leaveReplay(): void {
    forgetHash();
    this.replay.value = null;
    if (this.game.value) return;
    this.phase.value = 'shelf';
    this.refresh();
  }

  /** Starts a what-if with so many actions of a game's log. */
  playOn({ header, log }: PlayedGame, step: number): void {
    this.#withDocket(header.docket, (scenario) => {
      const from = { log, step };
      this.close();
      this.leaveReplay();
      const { seed, level } = header;
      const session = createSession({ ...this.#wiringOf(scenario), seed, level, from });
      this.#begin(session, null, { notice: whatIfNotice(branchWeek(from)) });
    });
  }

  /** Opens a code or a link that was typed in; what is wrong with it, in words, or null. */
  async openCode(text: string): Promise<string | null> {
    const hash = text.includes('#') ? text.slice(text.indexOf('#')) : replayHash(text);
    const route = readRoute(hash);
    if (route.kind === 'none' || route.kind === 'odd') return LINK_ODD;
    const refusal = route.kind === 'replay' ? await this.#problemOf(route.code) : null;
    if (refusal === null) location.hash = hash;
    return refusal;
  }

  /** Goes where an address leads; `stays` when the address still tells what is shown. */
  follow(route: Route): 'done' | 'stays' {
    if (route.kind === 'replay') {
      this.watch({ kind: 'code', text: route.code, step: route.step });
      return 'stays';
    }
    if (route.kind === 'odd') this.problem.value = LINK_ODD;
    if (route.kind === 'chair') void this.#sitByLink(route);
    if (route.kind === 'play') {
      this.close();
      this.start({ ...route, chair: 'coalition' });
    }
    return 'done';
  }

  async #problemOf(code: string): Promise<string | null> {
    const { problemOfCode } = await linkGames();
    return problemOfCode(code, this.model);
  }

  async #sitByLink(link: { code: string; seat: string }): Promise<void> {
    const sitting = await linkGames()
      .then(({ sittingOfLink }) => sittingOfLink(link, this.model))
      .catch(() => DOCKET_MISSING);
    if (typeof sitting !== 'string') return this.sit(sitting, true);
    this.close();
    this.replay.value = null;
    this.problem.value = sitting;
  }

  #begin(
    session: LocalGame,
    slot: string | null,
    { notice = '', isInvited = false }: Partial<Pick<OpenGame, 'notice' | 'isInvited'>> = {},
  ): void {
    this.problem.value = null;
    this.game.value = {
      session,
      saving: autosave({ session, saves: this.saves, slot, now: Date.now }),
      isNew: slot === null && (session.branch === null || isChairGame(session.header)),
      notice,
      isInvited,
      turn: performance.now(),
    };
  }

  #wiringOf(scenario: Scenario) {
    const labelOf = (move: Parameters<typeof moveLabel>[1]) => moveLabel(scenario, move);
    return { scenario, model: this.model, labelOf };
  }

  /** Fetches a docket, lets the page answer, and goes on with it; a failure is said. */
  #withDocket({ kind, id }: NamedDocket, then: (scenario: Scenario) => void | Promise<void>): void {
    const docket = kind === 'shipped' ? docketOf(id) : null;
    if (!docket) {
      const code = kind === 'shipped' ? 'otherScenario' : (`${kind}Docket` as const);
      this.problem.value = savedProblemWords(code);
    }
    if (!docket || this.#isFetching) return;
    this.#isFetching = true;
    void docket
      .load()
      .then(async (scenario) => {
        await pause();
        return scenario;
      })
      .then(then, () => {
        this.problem.value = DOCKET_MISSING;
      })
      .finally(() => {
        this.#isFetching = false;
      });
  }
}

/** What reads codes, fetched when it is asked for. */
const linkGames = () => import('./link-games');

/** A docket of the shelf, by its id. */
function shipped(id: string): NamedDocket {
  return { kind: 'shipped', id };
}

/** What somebody would sit in: a coalition’s own game, or the record that a chair’s game is held against. */
function recordOf(session: LocalGame): Omit<ChairDeal, 'seat'> {
  const { header, branch } = session;
  return { header, record: isChairGame(header) ? (branch?.log ?? null) : session.log() };
}
