import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import type { LaidOut } from '../panels/screens/council/replay/laid-out';
import { Replay } from '../panels/screens/council/replay/Replay';
import { ReplayProblem } from '../panels/screens/council/replay/ReplayProblem';
import { codeProblemWords, FETCH_FAILED } from '../words/codes';
import { decodeGame, encodeGame, type CodeProblem } from '../session/codes/replay-code';
import { framesOf } from '../session/show/replay-frames';
import type { PlayedGame } from './codes';
import { DOCKETS, docketOf } from './dockets';
import { linkTo, replayHash } from './route';
import { isStill } from './settings';

/** What is to be replayed: a code that anybody may have typed, or a game that was played here. */
export type ReplaySource =
  | { readonly kind: 'code'; readonly text: string; readonly step: number | null }
  | { readonly kind: 'game'; readonly game: PlayedGame };

export interface ReplayRoomProps {
  readonly source: ReplaySource;
  readonly model: VoteModel;
  readonly leaveWords: string;
  readonly onLeave: () => void;
  /** Opens another code. */
  readonly onCode: (text: string) => Promise<string | null>;
  /** Starts a what-if with so many actions of the game's log. */
  readonly onPlayOn: (game: PlayedGame, step: number) => void;
}

interface Ready {
  readonly kind: 'ready';
  readonly game: LaidOut;
  readonly code: string | null;
}

type RoomState =
  | { readonly kind: 'loading' }
  | Ready
  /** `text` is empty where no code was given at all. */
  | { readonly kind: 'problem'; readonly text: string };

/** How long a step has to stand before the page's address names it, in milliseconds. */
const SETTLE_MS = 350;

/** Fetches what a replay needs, plays it through once, and shows it, or says why it can't. */
export function ReplayRoom(props: ReplayRoomProps): JSX.Element {
  const { source, model, leaveWords, onLeave, onCode, onPlayOn } = props;
  const [state, setState] = useState<RoomState>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    setState({ kind: 'loading' });
    open(source, model)
      .catch((): RoomState => ({ kind: 'problem', text: FETCH_FAILED }))
      .then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
    };
  }, [source]);
  const address = useAddress(state.kind === 'ready' ? state.code : null);
  if (state.kind === 'loading') {
    return (
      <p class="later" role="status">
        One moment: the game is being played again…
      </p>
    );
  }
  if (state.kind === 'problem') {
    const typed = source.kind === 'code' ? source.text : '';
    return (
      <ReplayProblem
        problem={state.text}
        typed={typed}
        onOpen={onCode}
        onLeave={onLeave}
        leaveWords={leaveWords}
      />
    );
  }
  const { game, code } = state;
  return (
    <Replay
      key={game.log}
      game={game}
      startAt={source.kind === 'code' ? (source.step ?? 0) : 0}
      isStill={isStill()}
      onAt={address.follow}
      ways={{
        code,
        linkAt: (text, at) => linkTo(replayHash(text, at)),
        playOn: (step) => {
          address.stop();
          onPlayOn(game, step);
        },
        leave: () => {
          address.stop();
          onLeave();
        },
        leaveWords,
      }}
    />
  );
}

async function open(source: ReplaySource, model: VoteModel): Promise<RoomState> {
  if (source.kind === 'code') {
    if (!source.text.trim()) return { kind: 'problem', text: '' };
    const scenarios = await Promise.all(DOCKETS.map(({ load }) => load()));
    return openCode(source.text, scenarios, model);
  }
  const { header, log, record } = source.game;
  const { kind, id } = header.docket;
  if (kind !== 'shipped') return refused({ code: `${kind}Docket`, step: 0 });
  const scenario = await docketOf(id)?.load();
  if (!scenario) return refused({ code: 'unknownDocket', step: 0 });
  const coded = encodeGame({ header, log, scenario, model, record });
  if (coded.ok) return openCode(coded.code, [scenario], model);
  const { code } = coded.problem;
  if (code === 'otherRules' || code === 'otherContent') return refused(coded.problem);
  return layOut({ docket: scenario, header, log, record }, model, null);
}

/** A code's game stands in the order that the code tells, so that a link's step means the same to all. */
function openCode(text: string, scenarios: readonly Scenario[], model: VoteModel): RoomState {
  const decoded = decodeGame(text, { scenarios, model });
  if (!decoded.ok) return refused(decoded.problem);
  const { header, log, chair } = decoded;
  const record = chair?.record ?? null;
  const docket = scenarios.find(({ id }) => id === header.docket.id)!;
  const coded = encodeGame({ header, log, scenario: docket, model, record });
  return layOut({ docket, header, log, record }, model, coded.ok ? coded.code : text.trim());
}

function layOut(played: Omit<LaidOut, 'frames'>, model: VoteModel, code: string | null): RoomState {
  const { docket: scenario, header, log } = played;
  const laid = framesOf({ scenario, model, header, log });
  if (!laid.ok) return refused({ code: 'illegal', step: laid.step });
  return { kind: 'ready', game: { ...played, frames: laid.frames }, code };
}

function refused(problem: CodeProblem): RoomState {
  return { kind: 'problem', text: codeProblemWords(problem) };
}

/** Keeps the page's address at the step that is shown, so that it can be reloaded and handed on. */
function useAddress(code: string | null): { follow: (at: number) => void; stop: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    stop,
    follow: (at) => {
      stop();
      if (code === null) return;
      timer.current = setTimeout(() => {
        history.replaceState(null, '', replayHash(code, at));
      }, SETTLE_MS);
    },
  };
}
