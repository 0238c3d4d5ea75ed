import { stanceOf } from '../engine/proceedings/council/docket';
import { councilBallot } from '../engine/proceedings/council/rules/council-ballot';
import { fixedVoteOf } from '../engine/proceedings/council/rules/seats';
import {
  labelOf,
  type Scenario,
  type ScenarioMember,
} from '../engine/proceedings/council/scenario';
import { selectForecast } from '../engine/proceedings/council/selectors/odds';
import { selectReasons, type ReasonRow } from '../engine/proceedings/council/selectors/reasons';
import { createGame } from '../engine/proceedings/council/setup';
import type { View } from '../engine/proceedings/council/state';
import { TUNING } from '../engine/proceedings/council/tuning';
import { viewFor } from '../engine/proceedings/council/view';
import { forecast, type Forecast } from '../engine/ballot/forecast';
import { recordLean, type VoteModel } from '../engine/ballot/model';
import { answer, misused, twelveDigits, type CommandResult } from './command';
import { readFlags } from './flags';
import { loadModel, loadScenario, scenarioIds } from './scenarios';
import { sourceOn } from '../words/docket-words';
import { reasonSource } from '../words/terms';

/** How `forecast` is called. */
export const FORECAST_USAGE = `Usage: npm run -s cli -- forecast <scenario> [--historical] [--json]

The chance of nine yes votes as a docket opens, before anybody has done anything: no seed, no cards.

  --historical  the fitted record and the shared shocks alone, without what is tuned for play
  --json        answer in JSON
`;

/** One reason in a member's lean. Values are whole centilogits and add up to the lean. */
interface TermReport {
  readonly id: string;
  readonly value: number;
  readonly label: 'sourced' | 'estimated' | 'invented';
  readonly source: string;
}

/** A member's lean with its reasons; none for a seat whose vote is not in doubt. */
interface Reasoned {
  readonly lean: number;
  readonly terms: readonly TermReport[];
}

/** `forecast <scenario> [--historical] [--json]` */
export function forecastCommand(args: readonly string[]): CommandResult {
  const flags = readFlags(args, { historical: 'switch' });
  if (!flags.ok) return misused(flags.why, FORECAST_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: FORECAST_USAGE, stderr: '' };
  const [id, ...more] = flags.files;
  if (id === undefined || more.length > 0) return misused('Name one scenario.', FORECAST_USAGE);
  const scenario = loadScenario(id);
  if (!scenario) {
    return misused(
      `No scenario of that name; there are ${scenarioIds().join(', ')}.`,
      FORECAST_USAGE,
    );
  }
  const model = loadModel();
  const report = flags.isOn('historical')
    ? historical(scenario, model)
    : asItOpens(scenario, model);
  return answer(report, { isJson: flags.isOn('json'), lines: linesOf(report) });
}

type Report = ReturnType<typeof reportOf>;

function asItOpens(scenario: Scenario, model: VoteModel): Report {
  const view = openingView(scenario, model);
  return reportOf(scenario, selectForecast(view), (member) => {
    const { rows, lean } = selectReasons(view, member.id);
    return {
      lean,
      terms: rows.map((row) =>
        termOf(row, { rows, source: reasonSource(scenario, member.id, row) }),
      ),
    };
  });
}

/**
 * The docket as it opens, whatever the seed: no card dealt, and every offset as wide as it is drawn.
 */
function openingView(scenario: Scenario, model: VoteModel): View {
  const level = 'envoy';
  const state = createGame({
    scenario: { ...scenario, cards: [] },
    model,
    seed: 'forecast',
    level,
    humans: ['coalition'],
  });
  for (const member of scenario.members) {
    const file = state.desk.seats[member.id];
    const sd = stanceOf(member) === 'swing' ? TUNING.offsetSd[level] : TUNING.firmOffsetSd;
    if (file) file.estimate = { mean: 0, sd };
  }
  return viewFor(state, 'coalition');
}

/** A row's id is its kind, and what it is of where a seat has two rows of the kind. */
function termOf(
  { kind, of, value, status }: ReasonRow,
  { rows, source }: { readonly rows: readonly ReasonRow[]; readonly source: string },
): TermReport {
  const isOnly = rows.filter((row) => row.kind === kind).length === 1;
  return { id: isOnly ? kind : `${kind}:${of}`, value, label: labelOf(status), source };
}

function historical(scenario: Scenario, model: VoteModel): Report {
  const leanOf = ({ record }: ScenarioMember) => recordLean(record.value, model);
  const seats = scenario.members.map((member) => ({
    member: member.id,
    fixed: fixedVoteOf(member),
    lean: fixedVoteOf(member) ? 0 : leanOf(member),
    spread: 0,
    group: member.group,
  }));
  return reportOf(scenario, forecast(councilBallot(seats, model), 'fine'), (member) => {
    if (fixedVoteOf(member)) return { lean: 0, terms: [] };
    const lean = leanOf(member);
    const source = sourceOn(scenario, member.id, 'record');
    return { lean, terms: [{ id: 'record', value: lean, label: 'estimated', source }] };
  });
}

function reportOf(
  scenario: Scenario,
  { pass, distribution, members }: Forecast,
  reasonsOf: (member: ScenarioMember) => Reasoned,
) {
  return {
    scenario: scenario.id,
    pass: twelveDigits(pass),
    distribution: distribution.map(twelveDigits),
    members: members.map(({ member, yes, abstain, no, pivot, gain }, index) => {
      const { lean, terms } = reasonsOf(scenario.members[index]!);
      return {
        id: member,
        yes: twelveDigits(yes),
        abstain: twelveDigits(abstain),
        no: twelveDigits(no),
        lean,
        pivot: twelveDigits(pivot),
        gain: twelveDigits(gain),
        terms,
      };
    }),
  };
}

function linesOf({ scenario, pass, members }: Report): readonly string[] {
  const percent = (chance: number) => `${Math.round(chance * 100)}%`.padStart(9);
  return [
    `${scenario}: nine or more ${percent(pass).trim()}`,
    '',
    'seat       yes  abstain       no  decides     lean',
    ...members.map(
      ({ id, yes, abstain, no, pivot, lean }) =>
        id.padEnd(5) + [yes, abstain, no, pivot].map(percent).join('') + String(lean).padStart(9),
    ),
  ];
}
