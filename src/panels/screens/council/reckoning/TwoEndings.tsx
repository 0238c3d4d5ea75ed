import type { JSX } from 'preact';
import type { MemberId } from '../../../../engine/core/ids';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import type { Result } from '../../../../engine/proceedings/council/state';
import { Flag, Glyph } from '../../../frame/marks';
import { countOf, endingWord } from '../../../../words/endings';
import { nameOf, VOTE_DONE } from '../../../../words/plain';
import { SCORE_LINES, SCORE_NAMES } from '../../../../words/scores';

/** One ending, with the name of its column: `The first game`. */
export interface Ending {
  readonly title: string;
  readonly result: Result;
}

interface TwoEndingsProps {
  readonly docket: Scenario;
  readonly first: Ending;
  readonly second: Ending;
  /** The seat that somebody sat in; null where nobody did. */
  readonly seat: MemberId | null;
}

/** Two endings of the same game side by side: the room, the count, and the five lines. */
export function TwoEndings({ docket, first, second, seat }: TwoEndingsProps): JSX.Element {
  const isCompared = first.result.votes.length > 0 && second.result.votes.length > 0;
  const changed = docket.seatOrder.filter(
    (id) => isCompared && voteOf(first.result, id) !== voteOf(second.result, id),
  );
  return (
    <div class="two-endings">
      {[first, second].map((ending) => (
        <section key={ending.title} class="one-ending" aria-label={ending.title}>
          <h3>{ending.title}</h3>
          <p class="one-ending-word">{endingWord(ending.result)}</p>
          <p class="note">{countOf(ending.result)}</p>
          <Room docket={docket} result={ending.result} changed={changed} seat={seat} />
        </section>
      ))}
      <Lines first={first} second={second} />
    </div>
  );
}

interface RoomProps {
  readonly docket: Scenario;
  readonly result: Result;
  readonly changed: readonly MemberId[];
  readonly seat: MemberId | null;
}

/** Fifteen seats as they sit, each with its vote; those that differ are underlined. */
function Room({ docket, result, changed, seat }: RoomProps): JSX.Element | null {
  if (!result.votes.length) return null;
  return (
    <ol class="ending-room">
      {docket.seatOrder.map((id) => {
        const vote = voteOf(result, id);
        const differs = changed.includes(id);
        const marks = [differs && 'differs', id === seat && 'own'].filter(Boolean).join(' ');
        return (
          <li key={id} class={marks}>
            <Flag id={id} size={16} />
            {vote && <Glyph kind={vote} size={13} />}
            <span class="for-readers">
              {nameOf(docket, id)}: {vote ? VOTE_DONE[vote] : 'no vote'}
              {differs && ', otherwise than in the other game'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Lines({ first, second }: Pick<TwoEndingsProps, 'first' | 'second'>): JSX.Element {
  return (
    <table class="ending-lines">
      <caption class="for-readers">The coalition’s five lines in both games</caption>
      <thead>
        <tr>
          <th scope="col">The coalition’s lines, of 100</th>
          <th scope="col">{first.title}</th>
          <th scope="col">{second.title}</th>
        </tr>
      </thead>
      <tbody>
        {SCORE_LINES.map((line) => (
          <tr key={line}>
            <th scope="row">{SCORE_NAMES[line]}</th>
            <td>{first.result.score[line]}</td>
            <td>{second.result.score[line]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function voteOf({ votes }: Result, id: MemberId) {
  return votes.find(({ member }) => member === id)?.vote ?? null;
}
