import type { JSX } from 'preact';
import { useGame } from '../page';
import { longDate, shortDate, span } from '../../words/dates';
import { fixtureText } from '../../words/docket-words';

const ACT_NAMES = { soundings: 'Soundings', names: 'Names', hold: 'Hold' } as const;

/** The calendar of a phone: which week of how many, its dates, and a bar for each week. */
export function PhoneWeeks(): JSX.Element {
  const { docket, board } = useGame().view;
  const now = docket.weeks[board.week - 1];
  const isOver = board.phase === 'call' || board.phase === 'over';
  return (
    <div class="phone-weeks">
      <p>
        <b>{isOver ? 'The Call' : `Week ${board.week} of ${docket.weeks.length}`}</b>
        <span>
          {isOver || !now ? longDate(docket.meetingDate.value) : span(now.starts, now.ends)}
        </span>
      </p>
      <ol aria-hidden="true">
        {docket.weeks.map(({ act, starts }, index) => (
          <li key={starts} class={isOver ? 'past' : whenIs(index + 1, board.week)}>
            <span class="acts">{docket.weeks[index - 1]?.act === act ? '' : ACT_NAMES[act]}</span>
            <i />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Three acts, their weeks and the Call; the week that runs is marked by shape, weight and word. */
export function Calendar(): JSX.Element {
  const { docket, board } = useGame().view;
  const isOver = board.phase === 'call' || board.phase === 'over';
  const acts = ['soundings', 'names', 'hold'] as const;
  return (
    <nav class="calendar" aria-label="Calendar">
      <ol>
        {acts.map((act) => {
          const weeks = docket.weeks.flatMap((week, index) =>
            week.act === act ? [{ ...week, number: index + 1 }] : [],
          );
          const isNow = !isOver && weeks.some(({ number }) => number === board.week);
          const fixture = docket.fixtures.find(({ week }) =>
            weeks.some(({ number }) => number === week),
          );
          return (
            <li key={act} class={isNow ? 'act now' : 'act'}>
              <div class="act-name">
                <span class="acts">{ACT_NAMES[act]}</span>
                {fixture && <span class="fixture">{fixtureText(docket, fixture.id)}</span>}
              </div>
              <ol>
                {weeks.map(({ number, starts, ends }) => (
                  <WeekMark
                    key={number}
                    number={number}
                    dates={span(starts, ends)}
                    at={isOver ? 'past' : whenIs(number, board.week)}
                  />
                ))}
              </ol>
            </li>
          );
        })}
        <li class={isOver ? 'act now' : 'act'}>
          <div class="act-name">
            <span class="acts">The Call</span>
          </div>
          <ol>
            <li class="week" aria-current={isOver ? 'step' : undefined}>
              <span class="diamond" aria-hidden="true" />
              {shortDate(docket.meetingDate.value)}
            </li>
          </ol>
        </li>
      </ol>
    </nav>
  );
}

function whenIs(week: number, now: number): 'past' | 'now' | 'ahead' {
  if (week === now) return 'now';
  return week < now ? 'past' : 'ahead';
}

function WeekMark({
  number,
  dates,
  at,
}: {
  number: number;
  dates: string;
  at: 'past' | 'now' | 'ahead';
}): JSX.Element {
  return (
    <li class={`week ${at}`} aria-current={at === 'now' ? 'step' : undefined}>
      <b>
        <span class="for-readers">week </span>
        {number}
        {at === 'past' && <span class="for-readers"> (over)</span>}
      </b>
      {dates}
    </li>
  );
}
