import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type {
  ChairApproach,
  ChairStatus,
} from '../../../../engine/proceedings/council/selectors/chair';
import { selectAfterCables } from '../../../../engine/proceedings/council/selectors/chair-effects';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { useGame } from '../../../page';
import {
  counted,
  inSentence,
  listed,
  percent,
  sentenceCase,
  signed,
} from '../../../../words/plain';
import { INITIATIVE_WORDS } from '../../../../words/chair-deeds';
import { possessive } from '../../../../words/chair-names';
import { LETTERS_SOURCE } from '../../../../words/chair-letters';
import { rejectionWords } from '../../../../words/rejections';
import { ApproachCard } from './ApproachCard';

/** What a page of a chair’s desk is given. */
export interface ChairPage {
  readonly chair: ChairStatus;
  /** Whether the report of the week before is to be read first: then the focus is not taken. */
  readonly waits: boolean;
}

/** The week’s business: who came, what you say to each, one initiative, and the cable home. */
export function Business({ chair, waits }: ChairPage): JSX.Element {
  const { view } = useGame();
  const { week } = view.board;
  const { approaches } = chair;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!waits) heading.current?.focus({ preventScroll: true });
  }, [week, waits]);
  return (
    <section class="business" aria-labelledby="business-title">
      <header class="region-head">
        <h2 id="business-title" tabIndex={-1} ref={heading}>
          On {possessive(inSentence(view.docket, chair.seat))} desk, week {week}
        </h2>
        <p class="note">{cameWords(approaches)}</p>
      </header>
      <div class="business-body">
        {approaches.length > 0 && (
          <ul class="approaches">
            {approaches.map((approach) => (
              <ApproachCard key={approach.id} approach={approach} chair={chair} />
            ))}
          </ul>
        )}
        {approaches.length === 0 && (
          <p class="quiet-week card prose">
            Nobody came to you this week. Your capital reads the news and waits; you may still do
            something of your own.
          </p>
        )}
        <Initiatives chair={chair} />
      </div>
      <CloseWeek chair={chair} />
      <p class="small letters-source">{LETTERS_SOURCE}</p>
    </section>
  );
}

function cameWords(approaches: readonly ChairApproach[]): string {
  const moves = approaches.filter(({ kind }) => kind === 'move').length;
  const calls = approaches.length - moves;
  const parts = [
    calls > 0 && `${counted(calls, 'call')} from the coalition`,
    moves > 0 && `${counted(moves, 'letter')} from the other side`,
  ].filter((part) => part !== false);
  return sentenceCase(listed(parts));
}

function Initiatives({ chair }: { chair: ChairStatus }): JSX.Element {
  const { view, submit } = useGame();
  const taken = view.chair?.initiative ?? 'none';
  const { members, value } = chair.listeners;
  const who = listed(members.map((id) => inSentence(view.docket, id)));
  const points = Math.round((value / 10) * 10) / 10;
  return (
    <section class="initiative" aria-labelledby="initiative-title">
      <h3 id="initiative-title">Of your own accord</h3>
      <p class="note">One initiative a week, if you like.</p>
      <div class="initiative-options">
        {chair.initiatives.map(({ initiative, rejection }) => {
          const isTaken = taken === initiative;
          const isSpeech = initiative !== 'nameAsk';
          const sign = initiative === 'speakFor' ? 1 : -1;
          return (
            <ChoiceButton
              key={initiative}
              class="task-option"
              pressed={isTaken}
              refusal={rejection && !isTaken ? rejectionWords(view.docket, rejection) : null}
              onChoose={() => void submit({ type: 'takeInitiative', by: chair.seat, initiative })}
            >
              <b>{INITIATIVE_WORDS[initiative].name}</b>
              <small>
                {INITIATIVE_WORDS[initiative].about}
                {isSpeech &&
                  ` Moves ${who} by ${signed(sign * points)} points; sponsors ${signed(sign)}, China and Russia ${signed(-sign)}.`}
                {isTaken && ' Done this week.'}
              </small>
            </ChoiceButton>
          );
        })}
      </div>
    </section>
  );
}

/** The cable home: where the capital would stand after it, and the button that closes the week. */
function CloseWeek({ chair }: { chair: ChairStatus }): JSX.Element {
  const { view, submit } = useGame();
  const after = selectAfterCables(view);
  const from = percent(chair.instruction.odds.yes);
  const to = after ? percent(after.yes) : from;
  return (
    <div class="close-week">
      <p>
        {chair.approaches.length === 0 || from === to ? (
          <>
            As it stands, your capital’s odds of a yes stay about <b>{from}%</b>.
          </>
        ) : (
          <>
            With these cables your capital’s odds of a yes go from <b>{from}%</b> to about{' '}
            <b>{to}%</b>.
          </>
        )}
      </p>
      <button
        type="button"
        class="button primary big"
        onClick={() => void submit({ type: 'closeWeek', by: chair.seat })}
      >
        Cable home and close the week
      </button>
    </div>
  );
}
