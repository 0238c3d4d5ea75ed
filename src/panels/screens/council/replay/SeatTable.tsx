import type { JSX } from 'preact';
import { swingSeats } from '../../../../engine/proceedings/council/docket';
import type { MemberId, Vote } from '../../../../engine/core/ids';
import { selectOddsRange } from '../../../../engine/proceedings/council/selectors/odds';
import type { View } from '../../../../engine/proceedings/council/state';
import { Flag, Glyph, Label } from '../../../frame/marks';
import { percent, VOTE_DONE, nameOf } from '../../../../words/plain';
import { yesOf, type FrameOdds } from './frame-odds';

interface SeatTableProps {
  readonly view: View;
  readonly odds: FrameOdds;
  /** Hands counted so far. */
  readonly votes: ReadonlyMap<MemberId, Vote>;
}

/** Each open seat's odds of a yes: what the desk believed, how far that reached, and the truth. */
export function SeatTable({ view, odds, votes }: SeatTableProps): JSX.Element {
  return (
    <section class="belief-table" aria-labelledby="belief-title">
      <h2 id="belief-title">
        Belief beside truth <Label status="play" />
      </h2>
      <table>
        <caption class="for-readers">
          Odds of a yes of each open seat at this step: believed, with how far the belief reached,
          and true
        </caption>
        <thead>
          <tr>
            <th scope="col">Open seat</th>
            <th scope="col">
              <i class="key believed" aria-hidden="true" /> Believed
            </th>
            <th scope="col">
              <i class="key true" aria-hidden="true" /> True
            </th>
            <th class="scale-head" aria-hidden="true">
              <span>0</span>
              <span>even</span>
              <span>100%</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {swingSeats(view.docket).map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <span class="marked">
                  <Flag id={id} size={18} />
                  {nameOf(view.docket, id)}
                  <Cast vote={votes.get(id) ?? null} />
                </span>
              </th>
              <SeatCells view={view} id={id} odds={odds} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cast({ vote }: { vote: Vote | null }): JSX.Element | null {
  if (!vote) return null;
  return (
    <span class="cast">
      <Glyph kind={vote} size={13} />
      <span class="for-readers">: {VOTE_DONE[vote]}</span>
    </span>
  );
}

function SeatCells({ view, id, odds }: { view: View; id: MemberId; odds: FrameOdds }): JSX.Element {
  const believed = yesOf(odds.belief, id);
  const truth = yesOf(odds.truth, id);
  const { low, high } = selectOddsRange(view, id);
  const at = (yes: number) => `${yes * 100}%`;
  return (
    <>
      <td class="num">
        {percent(believed)}%{' '}
        <span class="reach">
          {percent(low)}–{percent(high)}
        </span>
      </td>
      <td class="num">
        <b>{percent(truth)}%</b>
      </td>
      <td class="scale" aria-hidden="true">
        <div>
          <i class="reach-bar" style={{ left: at(low), width: at(high - low) }} />
          <i class="believed-mark" style={{ left: at(believed) }} />
          <i class="true-mark" style={{ left: at(truth) }} />
        </div>
      </td>
    </>
  );
}
