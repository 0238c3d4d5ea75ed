import type { ComponentChildren, JSX } from 'preact';
import type { Task } from '../../../../engine/proceedings/council/action';
import { heardPercent } from '../../../../engine/proceedings/council/docket';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import { presidentsWait } from '../../../../engine/proceedings/council/rules/president';
import {
  previewTask,
  type MessengerRow,
  type Preview,
} from '../../../../engine/proceedings/council/selectors/messengers';
import type { MemberId } from '../../../../engine/core/ids';
import type { View } from '../../../../engine/proceedings/council/state';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { useGame } from '../../../page';
import { percent } from '../../../../words/plain';
import { previewWords } from '../../../../words/previews';
import { rejectionWords } from '../../../../words/rejections';
import { taskCost, taskInList } from '../../../../words/tasks';
import { likelyAsks, taskGroups, type TaskGroup } from './task-options';

interface TaskListProps {
  readonly sender: MessengerRow;
  readonly wanted: {
    readonly member: MemberId;
    readonly rank: 'envoy' | 'minister';
    readonly also: MemberId | null;
  };
  readonly onChoose: (task: Task) => void;
  readonly extra: ComponentChildren;
}

const GROUP_NAMES: Readonly<Record<TaskGroup['id'], string>> = {
  listen: 'Listen',
  argue: 'Argue',
  ask: 'Meet its ask',
  name: 'Ask for its name',
  world: 'In New York',
};

/** Groups that stand under each other on a wide screen. */
const COLUMNS: readonly (readonly TaskGroup['id'][])[] = [
  ['listen', 'argue'],
  ['ask', 'name'],
  ['world'],
];

/** Every task for the seat and for the world: what it may bring, what it costs, or why it can't be. */
export function TaskList({ sender, wanted, onChoose, extra }: TaskListProps): JSX.Element {
  const { view } = useGame();
  const groups = taskGroups(view, wanted);
  const columns = COLUMNS.map((ids) => groups.filter(({ id }) => ids.includes(id)));
  return (
    <div class="task-list">
      {columns
        .filter((column) => column.length > 0)
        .map((column) => (
          <div key={column[0]?.id} class="task-column">
            {column.map(({ id, tasks }) => (
              <section key={id} class="task-group" aria-labelledby={`tasks-${id}`}>
                <h3 id={`tasks-${id}`}>
                  {GROUP_NAMES[id]}
                  {id === 'argue' && `; ${hearing(view, sender.id, wanted.member)}`}
                </h3>
                {tasks.map((task) => (
                  <TaskOption
                    key={JSON.stringify(task)}
                    sender={sender.id}
                    task={task}
                    onChoose={onChoose}
                  />
                ))}
                {id === 'name' && extra}
              </section>
            ))}
          </div>
        ))}
    </div>
  );
}

/** How a seat hears a messenger, in words: the docket's own figure. */
function hearing(view: View, messenger: string, member: MemberId): string {
  const heard = heardPercent(view.docket, messenger, member);
  if (heard >= 115) return 'it hears this messenger gladly';
  if (heard >= 95) return 'it hears this messenger';
  return heard >= 80 ? 'it hears this messenger coolly' : 'it hardly hears this messenger';
}

function TaskOption({
  sender,
  task,
  onChoose,
}: {
  sender: string;
  task: Task;
  onChoose: (task: Task) => void;
}): JSX.Element {
  const { view } = useGame();
  const { docket } = view;
  const rejection = rejectionOf(view, { type: 'brief', by: 'coalition', messenger: sender, task });
  const preview = previewTask(view, sender, task);
  const gain = previewWords(preview);
  const notes = rejection
    ? ''
    : [taskCost(task, presidentsWait(view)), riskWords(view, task, preview)].join(' ').trim();
  return (
    <ChoiceButton
      class="task-option"
      refusal={rejection && rejectionWords(docket, rejection)}
      onChoose={() => onChoose(task)}
    >
      <b>{taskInList(view, task)}</b>
      {!rejection && <span class={isLong(gain) ? 'gain below' : 'gain'}>{gain}</span>}
      {notes && <small>{notes}</small>}
    </ChoiceButton>
  );
}

/** Whether a gain needs a line of its own. */
function isLong(gain: string): boolean {
  return gain.length > 11;
}

function riskWords(view: View, task: Task, { risk }: Preview): string {
  if (task.type === 'meetAsk') {
    const odds = likelyAsks(view, task.member).find(({ id }) => id === task.ask)?.believed ?? 0;
    return odds === 1000
      ? 'This is what it asks for.'
      : `${percent(odds / 1000)}% that it wants this.`;
  }
  if (risk <= 0) return '';
  return risk >= 1 ? 'This is its red line.' : `${percent(risk)}% that this is its red line.`;
}
