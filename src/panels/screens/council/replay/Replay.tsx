import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { MemberId, Vote } from '../../../../engine/core/ids';
import type { CastVote } from '../../../../engine/proceedings/council/state';
import type { ReplayFrame } from '../../../../session/show/replay-frames';
import { usePage } from '../../../page';
import { chairName } from '../../../../words/chair-names';
import { monthAndYear } from '../../../../words/dates';
import { LEVEL_WORDS } from '../../../../words/levels';
import { placeWords, stepWords } from '../../../../words/replay';
import { readMoves } from '../../../../words/their-events';
import { Controls, Speeds } from './Controls';
import { Figures } from './Figures';
import { deskView, oddsAt } from './frame-odds';
import type { LaidOut } from './laid-out';
import { PassNow } from './OddsChart';
import { usePlayer, usePlayerKeys } from './player';
import { ReplayTools, type Ways } from './ReplayTools';
import { SeatTable } from './SeatTable';
import { ReplayStage } from './Stage';
import { StepCard } from './StepCard';
import { stopsOf, voteStop } from './stops';
import { Timeline } from './Timeline';

interface ReplayProps {
  readonly game: LaidOut;
  /** Frame to open at. */
  readonly startAt: number;
  readonly ways: Ways;
  /** Hears where the replay stands, for the page's address. */
  readonly onAt: (at: number) => void;
  readonly isStill: boolean;
}

/** A finished game step by step, with what the desk believed beside what was true. */
export function Replay({ game, startAt, ways, onAt, isStill }: ReplayProps): JSX.Element {
  const { docket, frames, log } = game;
  const last = frames.length - 1;
  const player = usePlayer({ frames, startAt, isStill });
  usePlayerKeys({ player, last });
  const { at } = player;
  const frame = frames[at]!;
  const read = useMemo(() => readMoves(log), [log]);
  const stops = useMemo(() => stopsOf(frames), [frames]);
  const words = stepWords(docket, frame, read);
  const odds = oddsAt(frame);
  const place = `${placeWords(frame)}. Step ${at} of ${last}`;
  const brief = frame.hands > 0 ? words.lines[0] : words.title;
  const whole = `${place}. ${words.title}. ${words.lines.join(' ')}`;
  useSpokenStep({ at, text: player.isPlaying && brief ? brief : whole });
  useEffect(() => onAt(at), [at]);
  const before = at > 0 && frame.hands === 0 ? oddsAt(frames[at - 1]!) : null;
  return (
    <div class="replay">
      <ReplayHead game={game} ways={ways} />
      <div class="replay-main">
        <ReplayStage docket={docket} frame={frame} odds={odds} votes={votesUpTo(frames, at)} />
        <StepCard
          docket={docket}
          place={place}
          words={words}
          hand={handOf(frame)}
          before={before}
          now={odds}
          view={deskView(frame)}
        >
          <ReplayTools game={game} at={at} ways={ways} />
        </StepCard>
      </div>
      <section class="player card" aria-label="Player">
        <PassNow odds={odds} />
        <Speeds player={player} isStill={isStill} />
        <Timeline
          frames={frames}
          at={at}
          stops={stops}
          valueText={`${place}: ${words.title}`}
          onGo={player.go}
        />
        <Controls player={player} last={last} vote={voteStop(stops)} isStill={isStill} />
      </section>
      <div class="replay-more">
        <SeatTable view={deskView(frame)} odds={odds} votes={votesUpTo(frames, at)} />
        <Figures game={game} stops={stops} at={at} onGo={player.go} />
      </div>
    </div>
  );
}

/** What was played, and the way out. Takes the focus as it appears. */
function ReplayHead({ game, ways }: Pick<ReplayProps, 'game' | 'ways'>): JSX.Element {
  const { docket, header } = game;
  const [seat = 'coalition'] = header.humans;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="replay-head">
      <div>
        <h1 tabIndex={-1} ref={heading}>
          The replay
        </h1>
        <p class="acts">
          {monthAndYear(docket.meetingDate.value)}, {LEVEL_WORDS[header.level].name}, seed{' '}
          {header.seed}
          {seat !== 'coalition' && `, from ${chairName(docket, seat)}`}
        </p>
      </div>
      <button type="button" class="button" onClick={ways.leave}>
        {ways.leaveWords}
      </button>
    </header>
  );
}

/** The vote that a frame shows, as the result keeps it. */
function handOf({ state, events }: ReplayFrame): CastVote | null {
  const cast = events.find((event) => event.type === 'voteCast');
  return state.board.result?.votes.find(({ member }) => member === cast?.member) ?? null;
}

/** The hands counted up to a frame. */
function votesUpTo(frames: readonly ReplayFrame[], at: number): ReadonlyMap<MemberId, Vote> {
  const votes = new Map<MemberId, Vote>();
  for (const { events } of frames.slice(0, at + 1)) {
    for (const event of events) if (event.type === 'voteCast') votes.set(event.member, event.vote);
  }
  return votes;
}

/** Says each step through the page's one live region, but the one that the replay opens at. */
function useSpokenStep({ at, text }: { at: number; text: string }): void {
  const { say } = usePage();
  const opened = useRef(at);
  useEffect(() => {
    if (opened.current === at) return;
    opened.current = -1;
    say(text);
  }, [at]);
}
