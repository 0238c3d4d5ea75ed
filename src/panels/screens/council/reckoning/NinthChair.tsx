import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { electedSeats, placardOf } from '../../../../engine/proceedings/council/docket';
import type { SeatId } from '../../../../engine/core/ids';
import { selectDecidingChair } from '../../../../engine/proceedings/council/selectors/chair';
import { CopyButton } from '../../../frame/CopyButton';
import { Portrait } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { chairName } from '../../../../words/chair-names';
import { atStart, inSentence, sentenceCase } from '../../../../words/plain';

/** The chair that decided the game, for whoever wants to see it from there, or to send a friend. */
export function NinthChair(): JSX.Element | null {
  const { session, view } = useGame();
  const { sitIn, chairLink, codeOf } = usePage();
  const deciding = selectDecidingChair(view);
  const [chosen, setChosen] = useState<SeatId | null>(deciding);
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => void codeOf().then(setCode), [session]);
  if (!deciding || !chosen) return null;
  const { docket } = view;
  const others: readonly SeatId[] = [...electedSeats(docket).map(({ id }) => id), 'opposition'];
  const whose = chairName(docket, chosen, 'seat');
  return (
    <section class="ninth-chair card" aria-labelledby="ninth-title">
      <Portrait id={placardOf(docket, chosen)} />
      <div>
        <h2 id="ninth-title">The Ninth Chair</h2>
        <p class="prose">
          {chosen === deciding
            ? `No open vote was likelier to be the one that mattered than that of ${inSentence(docket, deciding)}.`
            : `${atStart(docket, placardOf(docket, chosen))} saw the same weeks from the other end.`}{' '}
          Take the chair for five minutes: the same luck, your own campaign coming at you.
        </p>
        <div class="chair-pick">
          <button type="button" class="button primary" onClick={() => sitIn(chosen)}>
            The Ninth Chair: sit in {whose}
          </button>
          {code && (
            <CopyButton text={chairLink(code, placardOf(docket, chosen))}>
              Copy a link for a friend
            </CopyButton>
          )}
          <label>
            <span>Choose another chair</span>
            <select
              value={chosen}
              onChange={({ currentTarget }) => setChosen(currentTarget.value as SeatId)}
            >
              {others.map((seat) => (
                <option key={seat} value={seat}>
                  {sentenceCase(chairName(docket, seat))}
                  {seat === deciding ? ' (likeliest to matter)' : ''}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </section>
  );
}
