import { VOTES_NEEDED } from '../../engine/proceedings/council/rules/council-ballot';
import type { LawOf } from './field';
import { stanceOf } from '../../engine/proceedings/council/docket';
import type { GameState } from '../../engine/proceedings/council/state';
import { believedSeats, trueSeats } from '../../engine/proceedings/council/rules/seats';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { forecast, type Forecast } from '../../engine/ballot/forecast';
import { TUNING } from '../../engine/proceedings/council/tuning';

/** A law of the Council's. */
type Law = LawOf<GameState, Before>;

/** What a law remembers of the state before the action. */
export interface Before {
  readonly step: number;
  readonly week: number;
  readonly signed: readonly string[];
  readonly isFiled: boolean;
  readonly ambition: number;
}

/** What laws compare the next state with. */
export function standingOf({ step, board }: GameState): Before {
  const signed = Object.keys(board.seats).filter((id) => board.seats[id]!.signed);
  return {
    step,
    week: board.week,
    signed,
    isFiled: board.letter.filed,
    ambition: board.meters.ambition,
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The state outside the docket and the model, which no rule writes to. */
function written({ docket: _docket, model: _model, ...rest }: GameState): object {
  return rest;
}

/** First place of a value that JSON would not give back, or that is reachable twice; null if there is none. */
export function oddPlace(value: unknown, path: string, seen: Set<unknown>): string | null {
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? null : `${path} is ${value}`;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return null;
  if (typeof value !== 'object') return `${path} is ${typeof value}`;
  if (seen.has(value)) return `${path} is reachable twice`;
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path} has a class`;
  for (const [key, inner] of Object.entries(value)) {
    const odd = oddPlace(inner, `${path}/${key}`, seen);
    if (odd) return odd;
  }
  return null;
}

const plainTree: Law = (state) => oddPlace(written(state), '', new Set());

const meters: Law = ({ board, docket, chairs }) => {
  const { favours, credibility, attention, thaw, ambition } = board.meters;
  const scales: Record<string, readonly [value: number, most: number]> = {
    favours: [favours, 5],
    credibility: [credibility, 100],
    attention: [attention, 100],
    lettersAttention: [board.letter.attention, 100],
    thaw: [thaw, 10],
    ambition: [ambition, TUNING.ambitionMost],
    ...Object.fromEntries(Object.entries(board.purses).map(([id, left]) => [id, [left, 99]])),
    week: [board.week, docket.weeks.length],
  };
  for (const { seat, trust, standing } of Object.values(chairs)) {
    scales[`trust of ${seat}`] = [trust, 5];
    scales[`standing of ${seat} with the coalition`] = [standing.coalition, 10];
    scales[`standing of ${seat} with the opposition`] = [standing.opposition, 10];
  }
  const off = Object.entries(scales).find(([, [value, most]]) => !isWithin(value!, 0, most!));
  return off ? `${off[0]} is ${off[1][0]}` : null;
};

const counted: Law = ({ step }, before) =>
  step === before.step + 1 ? null : `step ${before.step} was followed by ${step}`;

const promises: Law = ({ board, desk }) => {
  const ids = new Set(desk.promises.map(({ id }) => id));
  if (ids.size < desk.promises.length) return 'two promises with one id';
  const members = desk.promises.map(({ member }) => member);
  if (new Set(members).size < members.length) return 'two promises to one seat';
  for (const { id, member, made, due, status } of desk.promises) {
    if (desk.seats[member]?.askMet !== 'promised') return `${id} without an ask that was promised`;
    if (made > due || made > board.week) return `${id} was made too late`;
    if (status === 'open' && board.phase !== 'over' && due < board.week) return `${id} is overdue`;
  }
  const promised = Object.values(desk.seats).filter(({ askMet }) => askMet === 'promised');
  return promised.length === members.length ? null : 'an ask promised without a promise';
};

const letterShrinks: Law = (state, before) => {
  if (!before.isFiled) return null;
  const { signed, ambition, isFiled } = standingOf(state);
  if (!isFiled) return 'the letter was taken back';
  if (ambition > before.ambition) return 'Ambition rose after filing';
  const late = signed.find((id) => !before.signed.includes(id));
  return late ? `${late} signed after filing` : null;
};

const messengers: Law = ({ docket, desk }) => {
  const names = desk.briefings.map(({ messenger }) => messenger);
  if (names.length > docket.messengersPerWeek) return 'too many messengers';
  return new Set(names).size === names.length ? null : 'one messenger, two tasks';
};

const beliefs: Law = ({ docket, desk }) => {
  if (desk.odds.some((odds) => !isWithin(odds, 0, 1000))) return 'odds of nine off their scale';
  for (const member of docket.members) {
    const file = desk.seats[member.id];
    if (!file || stanceOf(member) !== 'swing') continue;
    for (const odds of [file.askOdds, file.redLineOdds]) {
      const sum = odds.reduce((all, value) => all + value, 0);
      if (odds.some((value) => !isWithin(value, 0, 1000)) || sum !== 1000)
        return `${member.id}: odds ${odds.join(' ')}`;
    }
    if (!(file.estimate.sd >= 0)) return `${member.id}: a spread of ${file.estimate.sd}`;
  }
  return null;
};

const ended: Law = ({ board, docket }) => {
  const { phase, result } = board;
  if ((phase === 'over') !== (result !== null)) return 'a result before the end, or none after it';
  if (!result) return null;
  const { votes, odds, score, option, adopted } = result;
  if (votes.length !== (option === 'table' ? docket.members.length : 0)) return 'votes missing';
  const yes = votes.filter(({ vote }) => vote === 'yes').length;
  if (adopted !== (option === 'table' ? yes >= VOTES_NEEDED : null))
    return `${yes} yes: adopted ${adopted}`;
  const permilles = [odds.believed, odds.truth, ...votes.map(({ pivot }) => pivot)];
  if (permilles.some((value) => !isWithin(value, 0, 1000))) return 'odds off their scale';
  const lines = Object.values(score);
  return lines.some((line) => !isWithin(line, 0, 100)) ? 'a line off its scale' : null;
};

/** Laws that cost little: after every action. */
export const CHEAP_LAWS = {
  meters,
  counted,
  promises,
  letterShrinks,
  messengers,
  beliefs,
  ended,
} as const satisfies Readonly<Record<string, Law>>;

function oddsProblem({ pass, distribution, members }: Forecast): string | null {
  const isOdds = (value: number): boolean => value >= -1e-12 && value <= 1 + 1e-12;
  const sum = distribution.reduce((all, value) => all + value, 0);
  if (![pass, ...distribution].every(isOdds) || Math.abs(sum - 1) > 1e-9)
    return `distribution adds up to ${sum}`;
  for (const { member, yes, no, abstain } of members)
    if (![yes, no, abstain].every(isOdds) || Math.abs(yes + no + abstain - 1) > 1e-9)
      return `${member}: ${yes} ${abstain} ${no}`;
  return null;
}

const oddsAddUp: Law = (state) =>
  oddsProblem(forecast(councilBallot(believedSeats(state), state.model), 'coarse')) ??
  oddsProblem(forecast(councilBallot(trueSeats(state), state.model), 'fine'));

/** Laws that cost more: at the end of each week of some games. */
export const DEAR_LAWS = { plainTree, oddsAddUp } as const satisfies Readonly<Record<string, Law>>;
