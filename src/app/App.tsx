import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import { LiveRegion, speak } from '../panels/frame/Announcer';
import { OpenPanel } from '../panels/frame/Panels';
import { PageProvider, type Page, type PanelName } from '../panels/page';
import { Shelf } from '../panels/screens/shelf/Shelf';
import type { NewGameChoice } from '../panels/screens/shelf/shelf-props';
import { moveLabel } from '../words/moves';
import {
  closedWords,
  DOCKET_MISSING,
  LINK_ODD,
  NOTHING_KEPT,
  savedProblemWords,
  whatIfNotice,
  writeProblemWords,
} from '../words/saves';
import { autosave, type Autosave } from '../session/saves/autosave';
import { branchWeek } from '../session/play/branch';
import { saveText } from '../session/saves/save-format';
import { Saves } from '../session/saves/saves';
import { createSession, openSession, type Session } from '../session/play/session';
import type { Asked } from './address';
import { advise } from './adviser';
import { art } from './art';
import { isChairGame, sitDown, sitDownAgain, sittingOfLink, type Sitting } from './chair-games';
import type { ChairPhase } from './ChairRoom';
import { codeOf, playedOf, problemOfCode, type PlayedGame } from './codes';
import { DOCKETS } from './dockets';
import { GameScreens, type GamePhase } from './GameScreens';
import { later } from '../panels/frame/later';
import { forgetHash, useDocketFile, useRoute } from './opening';
import type { ReplaySource } from './ReplayRoom';
import { chairHash, linkTo, playHash, readRoute, replayHash } from './route';
import { changeSettings, settings } from './settings';
import { browserStorage, downloadText, isStorageBlocked } from './storage';
import { freshSeed } from './seed';

interface AppProps {
  readonly model: VoteModel;
  readonly asked: Asked;
}

interface OpenGame {
  readonly session: Session;
  readonly saving: Autosave;
  readonly isNew: boolean;
  /** What the player should know of this game as it opens; empty for nothing. */
  readonly notice: string;
  /** Whether a link brought the player here, to a game that somebody else began. */
  readonly isInvited: boolean;
  /** Tells one opened game from the next. */
  readonly turn: number;
}

type Screen = 'shelf' | 'replay' | GamePhase | ChairPhase;

const TITLES: Readonly<Record<Screen, string>> = {
  shelf: 'Nine Votes',
  briefing: 'Briefing – Nine Votes',
  desk: 'The desk – Nine Votes',
  chair: 'The chair – Nine Votes',
  call: 'The Call – Nine Votes',
  vote: 'The vote – Nine Votes',
  reckoning: 'The reckoning – Nine Votes',
  replay: 'The replay – Nine Votes',
};

const panel = signal<PanelName | null>(null);
const saves = new Saves(browserStorage);

const ChairRoom = later(async () => (await import('./ChairRoom')).ChairRoom);
const ReplayRoom = later(async () => (await import('./ReplayRoom')).ReplayRoom);

/** The page: the shelf, the game that is open, or the replay of a finished one. */
export function App({ model, asked }: AppProps): JSX.Element {
  const [game, setGame] = useState<OpenGame | null>(null);
  const [replay, setReplay] = useState<ReplaySource | null>(null);
  const [phase, setPhase] = useState<Screen>('shelf');
  const [problem, setProblem] = useState(
    asked.problem ?? (isStorageBlocked() ? NOTHING_KEPT : null),
  );
  const [seed, setSeed] = useState(freshSeed);
  const [entries, setEntries] = useState(() => saves.list());
  const main = useRef<HTMLElement>(null);
  const withDocket = useDocketFile(setProblem);
  const wiringOf = (scenario: Scenario) => ({
    scenario,
    model,
    labelOf: (move: Parameters<typeof moveLabel>[1]) => moveLabel(scenario, move),
  });

  const refresh = () => setEntries(saves.list());
  const begin = (
    session: Session,
    slot: string | null,
    { notice = '', isInvited = false }: Partial<Pick<OpenGame, 'notice' | 'isInvited'>> = {},
  ) => {
    setProblem(null);
    setGame({
      session,
      saving: autosave({ session, saves, slot, now: Date.now }),
      isNew: slot === null && (session.branch === null || isChairGame(session.header)),
      notice,
      isInvited,
      turn: performance.now(),
    });
  };
  const close = () => {
    game?.saving.stop();
    game?.session.close();
    panel.value = null;
    setGame(null);
    setPhase('shelf');
    setSeed(freshSeed());
    refresh();
  };
  const start = ({ docket, seed: chosen, level, chair }: NewGameChoice) =>
    chair === 'coalition'
      ? withDocket({ kind: 'shipped', id: docket }, (scenario) =>
          begin(createSession({ ...wiringOf(scenario), seed: chosen, level }), null),
        )
      : sit({
          header: { docket: { kind: 'shipped', id: docket }, seed: chosen, level },
          record: null,
          seat: chair,
        });
  const sit = (sitting: Sitting, isInvited = false) =>
    withDocket(sitting.header.docket, async (scenario) => {
      const session = await sitDown(wiringOf(scenario), sitting).catch(() => null);
      close();
      setReplay(null);
      if (!session) return setProblem(DOCKET_MISSING);
      begin(session, null, { isInvited });
    });
  const resume = (id: string) => {
    const read = saves.open(id);
    if (!read.ok) return setProblem(savedProblemWords(read.problem.code));
    const { save } = read;
    return withDocket(save.header.docket, async (scenario) => {
      const opened = isChairGame(save.header)
        ? await sitDownAgain(wiringOf(scenario), save)
        : openSession({ ...wiringOf(scenario), save });
      if (!opened.ok) return setProblem(savedProblemWords(opened.problem.code));
      begin(opened.session, id, { notice: opened.closed ? closedWords(opened.closed) : '' });
    });
  };
  const importText = (text: string) => {
    const brought = saves.importText(text);
    if (brought.ok) {
      speak('The game is on the shelf.');
      setProblem(null);
      return refresh();
    }
    const { code } = brought.problem;
    const isWrite = code === 'storageFull' || code === 'storageBlocked' || code === 'openElsewhere';
    return setProblem(isWrite ? writeProblemWords(code) : savedProblemWords(code));
  };

  const watch = (source: ReplaySource) => {
    setProblem(null);
    panel.value = null;
    setReplay(source);
    setPhase('replay');
  };
  const leaveReplay = () => {
    forgetHash();
    setReplay(null);
    if (game) return;
    setPhase('shelf');
    refresh();
  };
  const playOn = ({ header, log }: PlayedGame, step: number) =>
    withDocket(header.docket, (scenario) => {
      const from = { log, step };
      close();
      leaveReplay();
      begin(
        createSession({ ...wiringOf(scenario), seed: header.seed, level: header.level, from }),
        null,
        { notice: whatIfNotice(branchWeek(from)) },
      );
    });
  const sitByLink = async (link: { code: string; seat: string }) => {
    const sitting = await sittingOfLink(link, model).catch(() => DOCKET_MISSING);
    if (typeof sitting !== 'string') return sit(sitting, true);
    close();
    setReplay(null);
    setProblem(sitting);
  };
  const openCode = async (text: string): Promise<string | null> => {
    const hash = text.includes('#') ? text.slice(text.indexOf('#')) : replayHash(text);
    const route = readRoute(hash);
    if (route.kind === 'none' || route.kind === 'odd') return LINK_ODD;
    const refusal = route.kind === 'replay' ? await problemOfCode(route.code, model) : null;
    if (refusal === null) location.hash = hash;
    return refusal;
  };

  useRoute((route) => {
    if (route.kind === 'replay') watch({ kind: 'code', text: route.code, step: route.step });
    if (route.kind === 'odd') setProblem(LINK_ODD);
    if (route.kind === 'chair') void sitByLink(route);
    if (route.kind === 'play') {
      close();
      start({ ...route, chair: 'coalition' });
    }
    return route.kind === 'replay' ? 'stays' : 'done';
  });
  useEffect(() => {
    document.title = TITLES[phase];
    window.scrollTo(0, 0);
    if (phase !== 'shelf') main.current?.focus({ preventScroll: true });
  }, [phase]);

  const page: Page = {
    art,
    settings,
    change: changeSettings,
    panel,
    open: (name) => {
      panel.value = name;
    },
    say: speak,
    leave: close,
    exportGame: () => {
      if (game)
        downloadText(`nine-votes-${game.session.header.seed}.json`, game.saving.exportText());
    },
    advise,
    codeOf,
    replayLink: (code) => linkTo(replayHash(code)),
    dealLink: ({ header }) => linkTo(playHash({ ...header, docket: header.docket.id })),
    watch: () => {
      if (game) watch({ kind: 'game', game: playedOf(game.session) });
    },
    playOn: (step) => {
      if (game) playOn(playedOf(game.session), step);
    },
    sitIn: (seat) => {
      if (game) void sit({ ...recordOf(game.session), seat });
    },
    chairLink: (code, seat) => linkTo(chairHash(code, seat)),
  };
  return (
    <PageProvider value={page}>
      <a class="skip-link" href="#main">
        Skip to the page
      </a>
      <main id="main" data-phase={phase} tabIndex={-1} ref={main}>
        {replay ? (
          <ReplayRoom
            source={replay}
            model={model}
            leaveWords={game ? 'Back to the game' : 'To the shelf'}
            onLeave={leaveReplay}
            onCode={openCode}
            onPlayOn={playOn}
          />
        ) : game && isChairGame(game.session.header) ? (
          <ChairRoom
            key={game.turn}
            {...game}
            noCanvas={asked.noCanvas}
            onPhase={setPhase}
            onAgain={() =>
              void sit({ ...recordOf(game.session), seat: game.session.header.humans[0]! })
            }
          />
        ) : game ? (
          <GameScreens
            key={game.turn}
            {...game}
            noCanvas={asked.noCanvas}
            onPhase={setPhase}
            onAgain={(which) => {
              const { docket, level, seed: last } = game.session.header;
              close();
              const next = which === 'same' ? last : freshSeed();
              start({ docket: docket.id, level, seed: next, chair: 'coalition' });
            }}
          />
        ) : (
          <>
            <Shelf
              dockets={DOCKETS}
              entries={entries}
              seed={seed}
              problem={problem}
              onStart={start}
              onResume={resume}
              onDelete={(id) => {
                saves.remove(id);
                refresh();
                speak('Deleted.');
              }}
              onExport={(id) => {
                const read = saves.open(id);
                if (read.ok) {
                  downloadText(`nine-votes-${read.save.header.seed}.json`, saveText(read.save));
                }
              }}
              onImport={importText}
              onOpenCode={openCode}
              onWatch={(id) => {
                const read = saves.open(id);
                if (!read.ok) return setProblem(savedProblemWords(read.problem.code));
                const { header, log, branch } = read.save;
                const record = branch?.log ?? null;
                return watch({ kind: 'game', game: { header, log, record } });
              }}
              onDismiss={() => setProblem(null)}
            />
            <OpenPanel />
          </>
        )}
      </main>
      <LiveRegion />
    </PageProvider>
  );
}

/** What somebody would sit in: a coalition’s own game, or the record that a chair’s game is held against. */
function recordOf(session: Session): Omit<Sitting, 'seat'> {
  const { header, branch } = session;
  return { header, record: isChairGame(header) ? (branch?.log ?? null) : session.log() };
}
