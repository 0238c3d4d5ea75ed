import type { JSX } from 'preact';
import type { Fallback } from '../../../../engine/proceedings/council/action';
import { swingSeats } from '../../../../engine/proceedings/council/docket';
import { selectCall } from '../../../../engine/proceedings/council/selectors/call';
import { selectForecast } from '../../../../engine/proceedings/council/selectors/odds';
import type { View } from '../../../../engine/proceedings/council/state';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { CoalitionHeader } from '../desk/CoalitionHeader';
import { useGame } from '../../../page';
import { CALL_NAMES, callWords } from '../../../../words/call';
import { parWords } from '../../../../words/dockets';
import { inSentence, listed, percent, signed } from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';
import { FALLBACK_WORDS } from '../../../../words/tasks';
import { LessonNote } from '../desk/LessonNote';
import { CountBars } from './CountBars';
import { PassMeter } from './PassMeter';
import { Predictions } from './Predictions';

/** The Call: the odds, what is unsure about them, your predictions, and three ways on. */
export function Call(): JSX.Element {
  const { view } = useGame();
  const { pass, breakEven } = selectCall(view);
  return (
    <>
      <CoalitionHeader />
      <div class="call">
        <section class="call-odds" aria-labelledby="call-title">
          <h2 id="call-title" class="call-title" tabIndex={-1}>
            Nine or more: {percent(pass)}%
          </h2>
          <p class="acts">{unsureWords(view)}</p>
          <PassMeter pass={pass} breakEven={breakEven} />
          <LessonNote at="call" />
          <CountBars distribution={selectForecast(view).distribution} />
        </section>
        <Predictions />
        <Ways />
      </div>
    </>
  );
}

/** `You have not sounded out Chad.` */
function unsureWords({ docket, desk }: View): string {
  const unsounded = swingSeats(docket).filter(({ id }) => !desk?.seats[id]?.sounded);
  if (!unsounded.length) return 'You have sounded out every open seat. Luck is the rest.';
  return `You have not sounded out ${listed(unsounded.map(({ id }) => inSentence(docket, id)))}.`;
}

function Ways(): JSX.Element {
  const { view, submit } = useGame();
  const { options } = selectCall(view);
  const { fallbacks } = view.board;
  return (
    <section class="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">Your call</h2>
      <ul>
        {options.map(({ option, rejection, points, pointsIfLost }) => (
          <li key={option} class="way card">
            <h3>{CALL_NAMES[option]}</h3>
            <p class="prose">{callWords(view.docket, option)}</p>
            {option === 'fallback' && <Ready fallbacks={fallbacks} />}
            <p class="pays">
              <b>{signed(Math.round(points))}</b> Access
              {pointsIfLost !== null && (
                <>
                  {' '}
                  if it carries, <b>{signed(Math.round(pointsIfLost))}</b> if it doesn’t
                </>
              )}
            </p>
            <ChoiceButton
              class={option === 'table' ? 'button primary big' : 'button big'}
              refusal={rejection && rejectionWords(view.docket, rejection)}
              onChoose={() => void submit({ type: 'call', by: 'coalition', option })}
            >
              {CALL_NAMES[option]}
            </ChoiceButton>
          </li>
        ))}
      </ul>
      <p class="small">{parWords(view.docket)} Points of Access are invented for play.</p>
    </section>
  );
}

/** The forms that are ready, each with what it is. */
function Ready({ fallbacks }: { fallbacks: readonly Fallback[] }): JSX.Element | null {
  if (!fallbacks.length) return null;
  return (
    <ul class="ready note">
      {fallbacks.map((format) => (
        <li key={format}>
          Ready: <b>{FALLBACK_WORDS[format].name}</b>. {FALLBACK_WORDS[format].about}
        </li>
      ))}
    </ul>
  );
}
