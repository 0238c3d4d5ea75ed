import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../../../engine/proceedings/council/action';
import { actOf, swingSeats } from '../../../../engine/proceedings/council/docket';
import type { MemberId } from '../../../../engine/core/ids';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import {
  selectFree,
  type MessengerRow,
} from '../../../../engine/proceedings/council/selectors/messengers';
import { useGame } from '../../../page';
import { nameOf } from '../../../../words/plain';
import { TaskList } from './TaskList';
import { useMessengerWords, Face } from './errands';
import { otherSwingSeats } from './task-options';

interface ChooserProps {
  readonly rows: readonly MessengerRow[];
  readonly sender: MessengerRow;
  readonly onSender: (id: string) => void;
  readonly onClose: () => void;
}

/** The task sheet: who goes, to which seat, at what rank, with which task. Escape closes it. */
export function Chooser({ rows, sender, onSender, onClose }: ChooserProps): JSX.Element {
  const { view, submit, selected } = useGame();
  const isHold = actOf(view.docket, view.board.week) === 'hold';
  const [rank, setRank] = useState<'envoy' | 'minister'>(isHold ? 'minister' : 'envoy');
  const [also, setAlso] = useState<MemberId | ''>('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const others = otherSwingSeats(view, selected);
  const second = also !== '' && others.includes(also) ? also : null;
  const choose = (task: Task) => {
    const free = selectFree(view);
    const isNew = sender.task === null;
    if (submit({ type: 'brief', by: 'coalition', messenger: sender.id, task })) return;
    if (!isNew || free <= 1) return onClose();
    const next = rows.find((row) => row.id !== sender.id && !row.task && !row.tied);
    if (!next) return onClose();
    onSender(next.id);
    heading.current?.focus();
  };
  return (
    <section
      class="chooser"
      aria-labelledby="chooser-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="chooser-head">
        <h2 id="chooser-title" tabIndex={-1} ref={heading}>
          Brief a messenger
        </h2>
        <SeatPicker />
        <RankPicker rank={rank} onRank={setRank} isHold={isHold} />
        <button type="button" class="button" onClick={onClose}>
          Done
        </button>
      </header>
      <div class="chooser-body">
        <SenderList rows={rows} sender={sender} onSender={onSender} />
        <TaskList
          sender={sender}
          wanted={{ member: selected, rank, also: second }}
          onChoose={choose}
          extra={
            others.length > 0 && <AlsoPicker others={others} chosen={second} onChoose={setAlso} />
          }
        />
      </div>
    </section>
  );
}

interface AlsoPickerProps {
  readonly others: readonly MemberId[];
  readonly chosen: MemberId | null;
  readonly onChoose: (id: MemberId | '') => void;
}

/** A second seat that a nod may be asked of. */
function AlsoPicker({ others, chosen, onChoose }: AlsoPickerProps): JSX.Element {
  const { view } = useGame();
  return (
    <label class="also">
      Nod: also ask{' '}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as MemberId | '')}
      >
        <option value="">nobody else</option>
        {others.map((id) => (
          <option key={id} value={id}>
            {nameOf(view.docket, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SeatPicker(): JSX.Element {
  const { view, selected, select } = useGame();
  const swing = swingSeats(view.docket);
  const isSwing = swing.some(({ id }) => id === selected);
  return (
    <label class="marked">
      For{' '}
      <select
        value={selected}
        onChange={({ currentTarget }) => select(currentTarget.value as MemberId)}
      >
        {!isSwing && <option value={selected}>{nameOf(view.docket, selected)}</option>}
        {swing.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(view.docket, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RankPickerProps {
  readonly rank: 'envoy' | 'minister';
  readonly onRank: (rank: 'envoy' | 'minister') => void;
  readonly isHold: boolean;
}

function RankPicker({ rank, onRank, isHold }: RankPickerProps): JSX.Element {
  const { favours } = useGame().view.board.meters;
  return (
    <fieldset class="rank-picker">
      <legend class="for-readers">Who argues</legend>
      {(['envoy', 'minister'] as const).map((option) => (
        <label key={option} class="marked">
          <input
            type="radio"
            name="rank"
            checked={rank === option}
            onChange={() => onRank(option)}
          />
          {option === 'envoy'
            ? `Envoy${isHold ? ' (not heard now)' : ''}`
            : `Minister, one favour of ${favours}`}
        </label>
      ))}
    </fieldset>
  );
}

function SenderList({ rows, sender, onSender }: Omit<ChooserProps, 'onClose'>): JSX.Element {
  const { view } = useGame();
  const words = useMessengerWords();
  return (
    <fieldset class="who-list">
      <legend>Who goes</legend>
      {rows.map((row) => {
        const probe: Task = { type: 'holdWitnessEvent' };
        const rejection = rejectionOf(view, {
          type: 'brief',
          by: 'coalition',
          messenger: row.id,
          task: probe,
        });
        const isFull = rejection?.code === 'noMessengerLeft';
        const { name, about } = words(row);
        return (
          <label key={row.id} class="who-option">
            <input
              type="radio"
              name="sender"
              class="for-readers"
              checked={row.id === sender.id}
              disabled={row.tied || isFull}
              onChange={() => onSender(row.id)}
            />
            <Face messenger={row} />
            <span>
              {name}
              <small>{senderNote(row, about, isFull)}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function senderNote(row: MessengerRow, about: string, isFull: boolean): string {
  if (row.tied) return 'busy this week';
  if (row.task) return 'has a task; choose to replace it';
  return isFull ? 'no errand left this week' : about;
}
