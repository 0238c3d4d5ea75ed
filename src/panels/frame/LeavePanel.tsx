import type { JSX } from 'preact';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import { ChoiceButton } from './ChoiceButton';
import { useGame, usePage } from '../page';
import { rejectionWords } from '../../words/rejections';

/** Ways off the desk: back to the shelf, a file of the game, or withdrawing the whole request. */
export function LeaveOptions(): JSX.Element {
  const { view, submit } = useGame();
  const { leave, exportGame, open } = usePage();
  const action = { type: 'call', by: 'coalition', option: 'withdraw' } as const;
  const rejection = rejectionOf(view, action);
  return (
    <ul class="leave">
      <li>
        <button type="button" class="button primary" onClick={leave}>
          Back to the shelf
        </button>
        <p class="note">The game is saved after every step. You can go on with it any time.</p>
      </li>
      <li>
        <button type="button" class="button" onClick={exportGame}>
          Save a copy as a file
        </button>
        <p class="note">For another device, or for safe keeping.</p>
      </li>
      {view.board.phase !== 'over' && view.seat === 'coalition' && (
        <li>
          <ChoiceButton
            refusal={rejection && rejectionWords(view.docket, rejection)}
            onChoose={() => {
              open(null);
              submit(action);
            }}
          >
            Withdraw the request until January
          </ChoiceButton>
          <p class="note">Ends this game without a vote.</p>
        </li>
      )}
    </ul>
  );
}
