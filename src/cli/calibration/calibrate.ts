import voteModel from '../../../scenarios/vote-model.json';
import type { MemberId, Vote } from '../../engine/core/ids';
import type { SeatOdds } from '../../engine/ballot/ballot';
import { forecast } from '../../engine/ballot/forecast';
import { recordLean, type VoteModel } from '../../engine/ballot/model';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { voteOdds } from '../../engine/ballot/odds';
import { fitOrderedLogit, inCentilogits, observations, type Coefficients } from './fit';
import { calibrated, likeliest, SIMPLE_RULES, type KnownState, type Prediction } from './rules';
import { assemblyVotes, councilVotes, type CouncilRow } from './tables';

/** How one model does on the elected members; null where no vote is known. */
export interface ModelScore {
  readonly name: string;
  /** Elected votes scored. */
  readonly rows: number;
  /** Share whose vote was named right. */
  readonly electedAccuracy: number | null;
  /** Share named right as yes or not yes. */
  readonly electedYesAccuracy: number | null;
  /** Mean of -ln P(the vote cast): lower is better, 0 is certainty. */
  readonly electedLogLoss: number | null;
}

/** P(nine or more) and the mean number of yes votes of one roll, both shared shocks included. */
export interface RollForecast {
  readonly roll: string;
  readonly pass: number;
  readonly expectedYes: number;
}

/** What `npm run calibrate` answers; numbers rounded to four decimals. */
export interface CalibrationReport {
  readonly trainedOn: string;
  /** Assembly votes in the fit. */
  readonly rows: number;
  /** In logits, at the two decimals the game uses. */
  readonly coefficients: Coefficients;
  /** The formula first, simple rules after it. */
  readonly models: readonly ModelScore[];
  readonly forecasts: readonly RollForecast[];
}

const TRAINED_ON = 'recorded General Assembly votes on DPRK texts, 2005-2015';
const OURS = 'ordered logit on the rights record alone';

/** Sponsors and objectors, whose votes are taken as certain. @source facts: council_meetings.json */
const PERMANENT: readonly (readonly [string, Vote])[] = [
  ['USA', 'yes'],
  ['GBR', 'yes'],
  ['FRA', 'yes'],
  ['CHN', 'no'],
  ['RUS', 'no'],
];

/**
 * Fits the formula on Assembly votes and scores it, beside simple rules, on elected Council members:
 * those of `test`, or of the five DPRK roll calls in the project's own table. Every roll of the table
 * gets a forecast, also those without known votes.
 */
export function calibrate({
  test,
}: { readonly test?: readonly CouncilRow[] } = {}): CalibrationReport {
  const assembly = assemblyVotes();
  const data = observations(assembly);
  const fitted = inCentilogits(fitOrderedLogit(data));
  const model: VoteModel = { ...fitted, shocks: voteModel.model.shocks };
  const council = test ?? councilVotes();
  const scored = test ? council : council.filter(({ item }) => item === 'PRK');
  const rules = SIMPLE_RULES.map((rule) => ({
    name: rule.name,
    predict: calibrated(rule, assembly),
  }));
  return {
    trainedOn: TRAINED_ON,
    rows: data.length,
    coefficients: { b: fitted.slope / 100, c1: fitted.c1 / 100, c2: fitted.c2 / 100 },
    models: [{ name: OURS, predict: formula(model) }, ...rules].map(({ name, predict }) =>
      score(name, predict, scored),
    ),
    forecasts: [...new Set(council.map(({ roll }) => roll))].map((roll) =>
      forecastOf(roll, council, model),
    ),
  };
}

function formula(model: VoteModel): (known: KnownState) => Prediction {
  return ({ record }) => {
    const odds = voteOdds(recordLean(record ?? 0, model), model);
    return { vote: likeliest(odds), odds };
  };
}

function score(
  name: string,
  predict: (known: KnownState) => Prediction,
  rows: readonly CouncilRow[],
): ModelScore {
  const cast = rows.flatMap((row) =>
    row.permanent || row.vote === null ? [] : [{ vote: row.vote, said: predict(row) }],
  );
  const mean = (measure: (row: (typeof cast)[number]) => number) =>
    cast.length === 0
      ? null
      : fourDecimals(cast.reduce((sum, row) => sum + measure(row), 0) / cast.length);
  return {
    name,
    rows: cast.length,
    electedAccuracy: mean(({ vote, said }) => (said.vote === vote ? 1 : 0)),
    electedYesAccuracy: mean(({ vote, said }) =>
      (said.vote === 'yes') === (vote === 'yes') ? 1 : 0,
    ),
    electedLogLoss: mean(({ vote, said }) => -Math.log(said.odds[vote])),
  };
}

/** The five permanent members always sit, so a table of elected members alone is forecast alike. */
function forecastOf(roll: string, council: readonly CouncilRow[], model: VoteModel): RollForecast {
  const seat = { lean: 0, spread: 0, group: null };
  const permanent = PERMANENT.map(([iso3, fixed]): SeatOdds => ({
    ...seat,
    member: iso3 as MemberId,
    fixed,
  }));
  const elected = council
    .filter((row) => row.roll === roll && !row.permanent)
    .map(({ iso3, group, record }): SeatOdds => ({
      member: iso3 as MemberId,
      fixed: null,
      lean: recordLean(record, model),
      spread: 0,
      group,
    }));
  const { pass, distribution } = forecast(councilBallot([...permanent, ...elected], model), 'fine');
  const expectedYes = distribution.reduce((sum, chance, yes) => sum + chance * yes, 0);
  return { roll, pass: fourDecimals(pass), expectedYes: fourDecimals(expectedYes) };
}

function fourDecimals(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
