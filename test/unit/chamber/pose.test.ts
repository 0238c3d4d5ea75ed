import { describe, expect, test } from 'vitest';
import type { MemberId, Vote } from '../../../src/engine/core/ids';
import { latestVote, poseOf } from '../../../src/chamber/pose';
import type { ChamberPicture, SeatPicture } from '../../../src/session/show/picture';

const id = (code: string): MemberId => code as MemberId;

function seat(code: string, vote: Vote | null = null): SeatPicture {
  return { member: id(code), standing: 'open', vote };
}

function picture(
  seats: readonly SeatPicture[],
  more: Partial<ChamberPicture> = {},
): ChamberPicture {
  return {
    framing: 'vote',
    seats,
    selected: null,
    moves: [],
    names: 0,
    waiting: null,
    yes: 0,
    ...more,
  };
}

describe('poses', () => {
  test('at the desk everyone is lit and marked, and the chosen seat glows', () => {
    const desk = picture([seat('MYS'), seat('JOR')], { framing: 'desk', selected: id('MYS') });
    expect(poseOf(desk, desk.seats[0]!, null)).toEqual({
      light: 1,
      raised: false,
      glow: true,
      framed: true,
      mark: 'open',
      chip: null,
    });
    expect(poseOf(desk, desk.seats[1]!, null)).toMatchObject({
      glow: false,
      framed: false,
      light: 1,
    });
  });

  test('at the vote only a yes raises an arm, and every vote has its chip', () => {
    const seats = [seat('MYS', 'yes'), seat('NGA', 'abstain'), seat('RUS', 'no'), seat('TCD')];
    const poses = seats.map((one) => poseOf(picture(seats), one, null));
    expect(poses.map(({ raised }) => raised)).toEqual([true, false, false, false]);
    expect(poses.map(({ chip }) => chip)).toEqual(['yes', 'abstain', 'no', null]);
    expect(poses.map(({ light }) => light)).toEqual([1, 0.55, 0.55, 0]);
    expect(poses.every(({ mark }) => mark === null)).toBe(true);
  });

  test('the seat that is awaited is lit and says so', () => {
    const vote = picture([seat('JOR'), seat('MYS', 'yes')], { waiting: id('JOR') });
    expect(poseOf(vote, vote.seats[0]!, id('MYS'))).toMatchObject({
      light: 1,
      chip: 'waiting',
      glow: true,
      framed: false,
    });
    expect(poseOf(vote, vote.seats[1]!, id('MYS'))).toMatchObject({
      chip: 'yes',
      glow: true,
      framed: true,
    });
  });
});

describe('the latest vote', () => {
  const none = picture([seat('MYS'), seat('JOR')]);
  const one = picture([seat('MYS', 'yes'), seat('JOR')]);
  const two = picture([seat('MYS', 'yes'), seat('JOR', 'no')]);

  test('is the one that the new picture adds', () => {
    expect(latestVote(none, one, null)).toBe('MYS');
    expect(latestVote(one, two, id('MYS'))).toBe('JOR');
  });

  test('stays while nothing is added, and is nobody after a skip or back at the desk', () => {
    expect(latestVote(one, one, id('MYS'))).toBe('MYS');
    expect(latestVote(none, two, null)).toBeNull();
    expect(latestVote(one, { ...one, framing: 'desk' }, id('MYS'))).toBeNull();
    expect(latestVote(null, one, null)).toBeNull();
  });
});
