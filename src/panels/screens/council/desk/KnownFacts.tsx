import type { JSX } from 'preact';
import { memberOf } from '../../../../engine/proceedings/council/docket';
import { useGame } from '../../../page';
import { Label } from '../../../frame/marks';
import { counted, inSentence, percent } from '../../../../words/plain';
import { ARGUMENT_WORDS, ASK_KIND_WORDS, askTitle } from '../../../../words/tasks';
import { likelyAsks } from './task-options';
import { whyNotBoth } from '../../../../words/docket-words';

type Ask = ReturnType<typeof likelyAsks>[number];

/** What the seat wants, what it won't hear, and how sure that is. */
export function KnownFacts(): JSX.Element {
  const { view, selected } = useGame();
  const member = memberOf(view.docket, selected);
  const file = view.desk?.seats[selected];
  const asks = likelyAsks(view, selected);
  const conflicts = view.docket.conflicts.filter(
    ({ a, b }) =>
      (a.member === selected && asks.some(({ id }) => id === a.ask)) ||
      (b.member === selected && asks.some(({ id }) => id === b.ask)),
  );
  const whys = [...new Set(conflicts.map(({ why }) => whyNotBoth(view.docket, why)))];
  return (
    <div class="known">
      <h3>
        What it wants <Label status="play" />
      </h3>
      <ul>
        <AskLines asks={asks} isMet={file?.askMet !== 'no'} />
        <li>{redLineLine(file?.redLineOdds ?? [], member.redLines)}</li>
        <HearsLine />
        {whys.map((why) => (
          <li key={why} class="note">
            {why}
          </li>
        ))}
        {file && file.refused !== 'none' && (
          <li>It has refused a {file.refused}; only its ask, met after that, reopens it.</li>
        )}
        {file && !file.sounded && (
          <li class="note">
            Nobody has sounded out {inSentence(view.docket, selected)} yet: its lean is known to
            about {Math.round(file.estimate.sd / 10)} points.
          </li>
        )}
      </ul>
    </div>
  );
}

interface AskLinesProps {
  readonly asks: readonly Ask[];
  readonly isMet: boolean;
}

/** The likeliest ask, and the others behind a fold. */
function AskLines({ asks, isMet }: AskLinesProps): JSX.Element {
  const isKnown = asks.length === 1;
  return (
    <>
      {asks.slice(0, 1).map((ask) => (
        <AskLine key={ask.id} ask={ask} isKnown={isKnown} isMet={isMet} />
      ))}
      {asks.length > 1 && (
        <li>
          <details>
            <summary>Or {counted(asks.length - 1, 'other thing')}</summary>
            <ul>
              {asks.slice(1).map((ask) => (
                <AskLine key={ask.id} ask={ask} isKnown={false} isMet={false} />
              ))}
            </ul>
          </details>
        </li>
      )}
    </>
  );
}

/** The two arguments that it hears best, and whether one of them is known to be its red line. */
function HearsLine(): JSX.Element | null {
  const { view, selected } = useGame();
  const { hears, redLines } = memberOf(view.docket, selected);
  if (!hears) return null;
  const odds = view.desk?.seats[selected]?.redLineOdds;
  const crosses = redLines.some(
    ({ argument }, index) =>
      odds?.[index] === 1000 && (argument === hears.best || argument === hears.second),
  );
  return (
    <li>
      Hears best {ARGUMENT_WORDS[hears.best].name}, then {ARGUMENT_WORDS[hears.second].name}
      {crosses && ', but one of the two is its red line'}.
    </li>
  );
}

interface AskLineProps {
  readonly ask: Ask;
  readonly isKnown: boolean;
  readonly isMet: boolean;
}

function AskLine({ ask, isKnown, isMet }: AskLineProps): JSX.Element {
  const { id, kind, believed } = ask;
  const { view, selected } = useGame();
  return (
    <li>
      {isKnown ? 'It asks' : <b>{percent(believed / 1000)}%:</b>}{' '}
      {askTitle(view.docket, selected, id)} <span class="note">({ASK_KIND_WORDS[kind]})</span>
      {isKnown && isMet && <b> Met.</b>}
    </li>
  );
}

function redLineLine(
  odds: readonly number[],
  lines: readonly { readonly argument: keyof typeof ARGUMENT_WORDS; readonly odds: number }[],
): string {
  const best = lines
    .map(({ argument }, index) => ({ argument, believed: odds[index] ?? 0 }))
    .toSorted((a, b) => b.believed - a.believed)[0];
  if (!best || best.believed === 0) return 'It has no red line.';
  const name = ARGUMENT_WORDS[best.argument].name;
  if (best.believed === 1000) return `Its red line: ${name}.`;
  return `Red line not known; likeliest (${percent(best.believed / 1000)}%) ${name}.`;
}
