import type { JSX } from 'preact';
import type { Card } from '../../../../engine/proceedings/council/scenario';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { Label } from '../../../frame/marks';
import { useGame } from '../../../page';
import { longDate } from '../../../../words/dates';
import { rejectionWords } from '../../../../words/rejections';
import { cardWords, optionWords } from '../../../../words/docket-words';

/** The card of the week: a dated fact, and what the desk may do about it. It waits; it traps nobody. */
export function CardPanel(): JSX.Element | null {
  const { view } = useGame();
  const open = view.board.cards.find(({ option }) => option === '');
  const card = view.docket.cards.find(({ id }) => id === open?.id);
  if (!card) return null;
  return (
    <section class="event-card card" aria-labelledby="card-title">
      <CardText card={card} id="card-title" />
      <h3>What do you do?</h3>
      <ul class="card-options">
        {card.options.map(({ id }) => (
          <li key={id}>
            <CardOption card={card.id} id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text of a card with its date, label and source. */
export function CardText({ card, id }: { card: Card; id?: string }): JSX.Element {
  const { title, text, source } = cardWords(useGame().view.docket, card.id);
  return (
    <>
      <p class="card-date">
        <span class="acts">{longDate(card.date)}</span> <Label status={card.status} />
      </p>
      <h2 id={id}>{title}</h2>
      <p class="prose">{text}</p>
      <p class="small">{source}</p>
    </>
  );
}

interface OptionProps {
  readonly card: string;
  readonly id: string;
}

function CardOption({ card, id }: OptionProps): JSX.Element {
  const { view, submit } = useGame();
  const action = { type: 'answerCard', by: 'coalition', card, option: id } as const;
  const { title, consequence } = optionWords(view.docket, card, id);
  const rejection = rejectionOf(view, action);
  return (
    <ChoiceButton
      class="task-option"
      refusal={rejection && rejectionWords(view.docket, rejection)}
      onChoose={() => void submit(action)}
    >
      <b>{title}</b>
      <small>{consequence}</small>
    </ChoiceButton>
  );
}
