import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../../src/session/show/cue';
import type { ChamberPicture } from '../../../../src/session/show/picture';
import type { LocalGame } from '../../../../src/session/play/local-game';
import { FakeClock } from '../../../support/fake-clock';
import { aSession, endWeek, mustSubmit, playToTheVote } from '../../../support/sessions';

/** A session that has just been called to the vote, with every cue written down. */
function atTheVote({
  motion = 'full',
  seed = 's-1',
}: { motion?: 'full' | 'reduced'; seed?: string } = {}) {
  const clock = new FakeClock();
  const session = aSession({ clock, seed });
  session.playback.setMotion(motion);
  const cues: Cue[] = [];
  session.playback.onCue((cue) => cues.push(cue));
  playToTheVote(session);
  return { clock, session, cues };
}

/** A vote in which somebody wavers: the first of a few seeds. */
function aVoteWithWaverers() {
  for (let seed = 1; seed <= 50; seed += 1) {
    const vote = atTheVote({ seed: `w-${seed}` });
    const events = vote.session.events();
    if (events.some((event) => event.type === 'voteCast' && event.wavered)) return vote;
  }
  throw new Error('nobody ever wavers');
}

const votesShown = ({ playback }: LocalGame) =>
  playback.picture().seats.filter(({ vote }) => vote !== null).length;

describe('the vote', () => {
  test('hands rise one at a time, in the order in which they were cast', () => {
    const { clock, session, cues } = atTheVote();
    const shown: number[] = [];
    while (session.playback.isVoting()) {
      shown.push(votesShown(session));
      clock.tick();
    }
    expect(new Set(shown)).toEqual(new Set(Array.from({ length: 16 }, (_, n) => n)));
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    const cast = session.view().board.result!.votes.map(({ member }) => member);
    const raised = cues.flatMap(({ event }) => (event.type === 'voteCast' ? [event.member] : []));
    expect(raised).toEqual(cast);
  });

  test('the picture counts what was shown and names who is awaited', () => {
    const { clock, session } = atTheVote();
    const { votes } = session.view().board.result!;
    for (
      let shown = votesShown(session);
      session.playback.isVoting();
      shown = votesShown(session)
    ) {
      const { yes, waiting, framing } = session.playback.picture();
      const counted = votes.slice(0, shown).filter(({ vote }) => vote === 'yes').length;
      expect({ yes, waiting, framing }).toEqual({
        yes: counted,
        waiting: votes[shown]?.member ?? null,
        framing: 'vote',
      });
      clock.tick();
    }
    expect(session.playback.picture().waiting).toBeNull();
  });

  test('waverers come last, and are waited for longer', () => {
    const { clock, cues } = aVoteWithWaverers();
    clock.runOut();
    const hands = cues.filter(({ kind }) => kind === 'hand');
    const wavered = hands.map(({ event }) => event.type === 'voteCast' && event.wavered);
    expect(wavered).toEqual(wavered.toSorted((a, b) => Number(a) - Number(b)));
    const before = (isAwaited: boolean) =>
      hands
        .slice(0, -1)
        .flatMap(({ dwellMs }, n) => (wavered[n + 1] === isAwaited ? [dwellMs] : []));
    expect(new Set(before(false))).toEqual(new Set([560 + 500]));
    expect(before(true).length).toBeGreaterThan(0);
    expect(Math.min(...before(true))).toBeGreaterThanOrEqual(560 + 900);
    expect(Math.max(...before(true))).toBeLessThanOrEqual(560 + 1600);
  });

  test('with reduced motion every hand takes 300 ms', () => {
    const { clock, cues } = atTheVote({ motion: 'reduced' });
    clock.runOut();
    const hands = cues.filter(({ kind }) => kind === 'hand');
    expect(hands).toHaveLength(15);
    expect(new Set(hands.map(({ dwellMs }) => dwellMs))).toEqual(new Set([300]));
  });

  test('skip shows the whole count at once, and says it', () => {
    const { clock, session, cues } = atTheVote();
    clock.tick();
    session.playback.skip();
    expect(session.playback.isVoting()).toBe(false);
    expect(votesShown(session)).toBe(15);
    expect(cues.at(-1)?.kind).toBe('decided');
    clock.runOut();
    expect(session.playback.cue()).toBeNull();
  });

  test('a hand and its cue are shown together', () => {
    const { session, clock } = atTheVote();
    const pairs: [number, number | null][] = [];
    session.playback.onCue(({ event }) => {
      if (event.type === 'voteCast') pairs.push([event.yes, session.playback.picture().yes]);
    });
    clock.runOut();
    expect(pairs).toHaveLength(15);
    for (const [told, shown] of pairs) expect(shown).toBe(told);
  });
});

describe('outside the vote', () => {
  test('input is never blocked: what was waiting is said at once', () => {
    const clock = new FakeClock();
    const session = aSession({ clock });
    const weeks: number[] = [];
    session.playback.onCue(({ event }) => {
      if (event.type === 'weekStarted') weeks.push(event.week);
    });
    for (const _ of [2, 3, 4]) endWeek(session);
    clock.runOut();
    expect(weeks).toEqual([2, 3, 4]);
  });

  test('no cue stands for longer than a second', () => {
    const clock = new FakeClock();
    const session = aSession({ clock });
    session.playback.onCue(({ dwellMs }) => expect(dwellMs).toBeLessThanOrEqual(1000));
    while (session.view().board.phase === 'desk') {
      endWeek(session);
      clock.runOut();
    }
    expect(clock.isIdle).toBe(true);
  });

  test('the picture shows fifteen seats, open moves with their label, and the selection', () => {
    const session = aSession();
    const pictures: ChamberPicture[] = [];
    const stop = session.playback.watch((picture) => pictures.push(picture));
    const [move] = session.view().board.moves;
    session.playback.select(move!.member);
    session.playback.select(move!.member);
    expect(pictures.map(({ selected }) => selected)).toEqual([null, move!.member]);
    expect(pictures[0]!.seats.map(({ member }) => member)).toEqual(session.view().docket.seatOrder);
    expect(pictures[0]!.moves[0]).toEqual({
      id: move!.id,
      member: move!.member,
      label: `${move!.by}: ${move!.kind}`,
    });
    mustSubmit(session, { type: 'answerMove', by: 'coalition', move: move!.id, answer: 'match' });
    expect(session.playback.picture().moves.map(({ id }) => id)).not.toContain(move!.id);
    stop();
  });
});
