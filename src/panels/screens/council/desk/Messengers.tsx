import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../../../engine/proceedings/council/action';
import { memberOf, stanceOf } from '../../../../engine/proceedings/council/docket';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import {
  selectFree,
  selectMessengers,
  type MessengerRow,
} from '../../../../engine/proceedings/council/selectors/messengers';
import type { View } from '../../../../engine/proceedings/council/state';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { later, useAhead } from '../../../frame/later';
import { useGame } from '../../../page';
import { counted, inSentence, numberWord } from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';
import { ErrandCard, Face, useMessengerWords } from './errands';
import { taskGroups } from './task-options';

const Chooser = later(async () => (await import('./Chooser')).Chooser);
const AdviserHint = later(async () => (await import('./AdviserPanel')).AdviserHint, true);

/** The week's messengers: what each is sent for, who is still free, and the end of the week. */
export function Messengers(): JSX.Element {
  const { view } = useGame();
  const rows = selectMessengers(view);
  const sent = rows.filter(({ task }) => task !== null);
  const free = selectFree(view);
  const refusal = endRefusal(view);
  const [isChoosing, setChoosing] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const sender = rows.find(({ id }) => id === wanted) ?? firstFree(rows);
  useEffect(() => {
    setChoosing(false);
    setWanted(null);
  }, [view.board.week]);
  useAhead(true, [Chooser]);
  const open = () => {
    opener.current = document.activeElement as HTMLElement | null;
    setChoosing(true);
  };
  const close = () => {
    setChoosing(false);
    setWanted(null);
    const back = opener.current?.isConnected ? opener.current : document.querySelector('#end-week');
    if (back instanceof HTMLElement) back.focus();
  };
  return (
    <div class="messengers">
      <section class="messenger-region" aria-labelledby="messengers-title">
        <div class="region-head">
          <h2 id="messengers-title">Messengers</h2>
          <p class="note">
            {refusal ?? countLine(sent.length, free)}
            {view.level === 'attache' && free > 0 && refusal === null && <AdviserHint />}
          </p>
          <EndWeek free={free} />
        </div>
        <ol class="slots" style={{ '--slots': view.docket.messengersPerWeek }}>
          {sent.map(
            (row) => row.task && <ErrandCard key={row.id} messenger={row} task={row.task} />,
          )}
          {free > 0 && sender && <OpenSlot sender={sender} onMore={open} isOpen={isChoosing} />}
          {Array.from({ length: Math.max(0, free - 1) }, (_, index) => (
            <li key={index} class="errand card empty-slot">
              <p class="errand-task">
                {index + sent.length === 0 ? 'A second messenger' : 'A third messenger'}
              </p>
              <p class="errand-foot">still to choose</p>
            </li>
          ))}
        </ol>
      </section>
      {isChoosing && sender && (
        <Chooser rows={rows} sender={sender} onSender={setWanted} onClose={close} />
      )}
    </div>
  );
}

function countLine(sent: number, free: number): string {
  if (free === 0) return sent === 2 ? 'both briefed' : `all ${numberWord(sent)} briefed`;
  if (sent === 0) return `${counted(free, 'messenger')} to choose this week`;
  return `${numberWord(sent)} briefed, ${numberWord(free)} still to choose`;
}

function firstFree(rows: readonly MessengerRow[]): MessengerRow | undefined {
  return rows.find(({ task, tied }) => task === null && !tied);
}

/** Why the week can't end yet; null when it can. */
function endRefusal(view: View): string | null {
  const rejection = rejectionOf(view, { type: 'endWeek', by: 'coalition' });
  return rejection && rejectionWords(view.docket, rejection);
}

function EndWeek({ free }: { free: number }): JSX.Element {
  const { view, submit } = useGame();
  const action = { type: 'endWeek', by: 'coalition' } as const;
  const sent = view.docket.messengersPerWeek - free;
  return (
    <span id="end-week" tabIndex={-1}>
      <ChoiceButton
        class={free === 0 ? 'button primary' : 'button'}
        refusal={endRefusal(view)}
        onChoose={() => void submit(action)}
        quiet
      >
        {sent > 0 ? 'Send them, end the week' : 'End the week'}
      </ChoiceButton>
    </span>
  );
}

interface OpenSlotProps {
  readonly sender: MessengerRow;
  readonly isOpen: boolean;
  readonly onMore: () => void;
}

/** The messenger that is next, and the two likeliest things to do with it. */
function OpenSlot({ sender, isOpen, onMore }: OpenSlotProps): JSX.Element {
  const { view, selected, submit } = useGame();
  const words = useMessengerWords()(sender);
  const quick = quickTask(view, sender.id, selected);
  const isSwing = stanceOf(memberOf(view.docket, selected)) === 'swing';
  return (
    <li class="errand card open-slot">
      <div class="errand-who">
        <Face messenger={sender} />
        <div>
          <h3>{words.name}</h3>
          <p>{words.about}</p>
        </div>
      </div>
      <p class="errand-task">
        {isSwing ? `A task for ${inSentence(view.docket, selected)}?` : 'A task in New York?'}
      </p>
      <div class="errand-foot">
        <div class="buttons">
          {quick && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void submit({ type: 'brief', by: 'coalition', messenger: sender.id, task: quick })
              }
            >
              {quick.type === 'soundOut' ? 'Sound out' : 'Meet its ask'}
            </button>
          )}
          <button type="button" class="button" aria-expanded={isOpen} onClick={onMore}>
            All tasks
          </button>
        </div>
      </div>
    </li>
  );
}

/** Sounding out, else meeting the ask once it is known: what a card offers at one press. */
function quickTask(view: View, messenger: string, member: View['docket']['desk']): Task | null {
  const groups = taskGroups(view, { member, rank: 'envoy', also: null });
  const sounding = groups.find(({ id }) => id === 'listen')?.tasks ?? [];
  const asks = groups.find(({ id }) => id === 'ask')?.tasks ?? [];
  const isKnown = view.desk?.seats[member]?.askOdds.includes(1000) ?? false;
  const offered = [...sounding, ...(isKnown ? asks : [])];
  return (
    offered.find(
      (task) => rejectionOf(view, { type: 'brief', by: 'coalition', messenger, task }) === null,
    ) ?? null
  );
}
