import type { JSX } from 'preact';
import { memberOf } from '../../../../engine/proceedings/council/docket';
import type {
  ChairApproach,
  ChairStatus,
} from '../../../../engine/proceedings/council/selectors/chair';
import {
  selectReplyEffects,
  type ReplyEffect,
} from '../../../../engine/proceedings/council/selectors/chair-effects';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { Label, Portrait } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { callerName, effectPrices, replyName, unansweredWords } from '../../../../words/chair';
import { REPLY_WORDS } from '../../../../words/chair-deeds';
import { approachText, approachTitle } from '../../../../words/chair-approach';
import { percent } from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';

interface ApproachProps {
  readonly approach: ChairApproach;
  readonly chair: ChairStatus;
}

/** One caller or letter: who, what it says in its own best form, and what you may answer. */
export function ApproachCard({ approach, chair }: ApproachProps): JSX.Element {
  const { view } = useGame();
  const { docket } = view;
  const effects = selectReplyEffects(view, approach);
  const side = approach.kind === 'move' ? 'theirs' : 'ours';
  const title = approachTitle(docket, approach);
  const note = noteOn(approach, chair);
  return (
    <li
      class={`approach card ${side}`}
      role="group"
      aria-label={`${callerName(docket, approach.by)}: ${title}`}
    >
      <div class="errand-who">
        <Caller id={approach.by} />
        <div>
          <h3>{callerName(docket, approach.by)}</h3>
          <p>{title}</p>
        </div>
      </div>
      <p class="prose letter-text">{approachText(docket, approach)}</p>
      {note && <p class="note">{note}</p>}
      {effects.length > 0 && (
        <div class="replies" data-count={effects.length}>
          {effects.map((effect) => (
            <ReplyButton key={effect.reply} approach={approach} effect={effect} chair={chair} />
          ))}
        </div>
      )}
      <p class="small">
        {approach.reply === 'none' ? unansweredWords(approach) : REPLY_WORDS[approach.reply].about}{' '}
        <Label status="play" />
      </p>
    </li>
  );
}

/** Whoever came: a delegate, or the emblem of a messenger that is nobody’s delegate. */
export function Caller({ id }: { id: string }): JSX.Element {
  const { art } = usePage();
  const { docket } = useGame().view;
  if (docket.members.some((member) => member.id === id)) return <Portrait id={id} />;
  return <img class="emblem" src={art.emblem(id)} alt="" width="42" height="42" />;
}

interface ReplyProps extends ApproachProps {
  readonly effect: ReplyEffect;
}

function ReplyButton({ approach, effect, chair }: ReplyProps): JSX.Element {
  const { view, submit } = useGame();
  const { reply, from, to } = effect;
  const isChosen = approach.reply === reply;
  const rejection = approach.replies.find((offered) => offered.reply === reply)?.rejection ?? null;
  const [before, after] = [percent(from), percent(to)];
  const prices = effectPrices(effect);
  return (
    <ChoiceButton
      class="button reply"
      pressed={isChosen}
      refusal={rejection && !isChosen ? rejectionWords(view.docket, rejection) : null}
      onChoose={() => void submit({ type: 'reply', by: chair.seat, approach: approach.id, reply })}
      quiet
    >
      <span>{replyName(reply, approach)}</span>
      {approach.kind !== 'sounding' && (
        <span class="reply-odds">
          <span class="for-readers">odds of a yes </span>
          {before === after ? (
            `${before}%`
          ) : (
            <>
              {before}% <span aria-hidden="true">→</span>
              <span class="for-readers">to</span> {after}%
            </>
          )}
        </span>
      )}
      {prices && <span class="reply-price">{prices}</span>}
    </ChoiceButton>
  );
}

/** What the chair knows that bears on this call. */
function noteOn(approach: ChairApproach, { own, seat, nameOdds }: ChairStatus): string | null {
  const { docket } = useGame().view;
  if (approach.kind === 'name') {
    const chance = percent(nameOdds[approach.name]);
    return `Left to itself, your capital would say yes to this with odds of ${chance}%. Given against its luck, a name costs a second point of trust.`;
  }
  if (approach.kind === 'offer' && !approach.isRight)
    return 'This is not what your capital asks for. It is turned down without a word.';
  if (approach.kind !== 'argument') return null;
  if (own.redLine === approach.argument)
    return 'This is what your capital will not hear: it cools, and the more so the harder you press.';
  const { hears } = memberOf(docket, seat);
  if (hears?.best === approach.argument) return 'Your capital hears this best.';
  return hears?.second === approach.argument ? 'Your capital hears this gladly.' : null;
}
