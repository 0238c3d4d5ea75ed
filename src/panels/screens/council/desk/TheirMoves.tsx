import type { JSX } from 'preact';
import type { MoveAnswer } from '../../../../engine/proceedings/council/action';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import { strengthOf } from '../../../../engine/proceedings/council/rules/pressure';
import type { Move, View } from '../../../../engine/proceedings/council/state';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { Glyph } from '../../../frame/marks';
import { useGame } from '../../../page';
import { ANSWER_WORDS, moveLabel, moveTitle, MOVE_WORDS } from '../../../../words/moves';
import { nameOf } from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';

const ANSWERS: readonly MoveAnswer[] = ['match', 'concede', 'take'];

/** Their moves on this seat, each with three answers; for other seats, where the fire is. */
export function TheirMoves(): JSX.Element | null {
  const { view, selected, select } = useGame();
  if (view.board.phase !== 'desk') return null;
  const { moves } = view.board;
  const here = moves.filter(({ member }) => member === selected);
  const elsewhere = moves.filter(({ member, answer }) => member !== selected && answer === 'open');
  if (!moves.length) return null;
  return (
    <>
      {here.map((move) => (
        <OneMove key={move.id} move={move} />
      ))}
      {elsewhere.length > 0 && (
        <p class="elsewhere note">
          <span>Also unanswered:</span>
          {elsewhere.map((move) => (
            <button
              key={move.id}
              type="button"
              class="text-button"
              onClick={() => select(move.member)}
            >
              {nameOf(view.docket, move.member)} ({moveLabel(view.docket, move)})
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function OneMove({ move }: { move: Move }): JSX.Element {
  const { view, submit } = useGame();
  const title = moveTitle(view.docket, move);
  const points = Math.round(strengthOf(move, view.desk?.blunted ?? []) / 10);
  return (
    <div class="their-move" role="group" aria-label={title}>
      <p>
        <Glyph kind="move" size={22} />
        <span>
          <b>
            {title}, {points} points.
          </b>{' '}
          {MOVE_WORDS[move.kind].about}
        </span>
      </p>
      <div class="answers">
        {ANSWERS.map((answer) => {
          const action = { type: 'answerMove', by: 'coalition', move: move.id, answer } as const;
          const rejection = rejectionOf(view, action);
          const isChosen = move.answer === answer;
          return (
            <ChoiceButton
              key={answer}
              pressed={isChosen}
              refusal={rejection && !isChosen ? rejectionWords(view.docket, rejection) : null}
              onChoose={() => void submit(action)}
              quiet
            >
              {ANSWER_WORDS[answer].name}
            </ChoiceButton>
          );
        })}
      </div>
      <p class="small answer-note">{answerNote(view, move)}</p>
    </div>
  );
}

/** What the answer does, or what each would cost; and why one of them can't be given. */
function answerNote(view: View, move: Move): string {
  if (move.answer !== 'open') return ANSWER_WORDS[move.answer].about;
  const costs = { match: 'a favour', concede: 'a step of Ambition', take: 'it lands' };
  return ANSWERS.map((answer) => {
    const rejection = rejectionOf(view, {
      type: 'answerMove',
      by: 'coalition',
      move: move.id,
      answer,
    });
    const words = rejection
      ? lowerFirst(rejectionWords(view.docket, rejection))
      : `${costs[answer]}.`;
    return `${ANSWER_WORDS[answer].name}: ${words}`;
  }).join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
