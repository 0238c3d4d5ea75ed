import type { JSX } from 'preact';
import type { Task } from '../../../../engine/proceedings/council/action';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import {
  previewTask,
  type MessengerRow,
} from '../../../../engine/proceedings/council/selectors/messengers';
import { Flag, Portrait } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { inSentence, nameOf } from '../../../../words/plain';
import { previewWords } from '../../../../words/previews';
import { taskMembers, taskPlace, taskTitle } from '../../../../words/tasks';
import { ownMessenger } from '../../../../words/docket-words';

/** A messenger's face: its delegate's portrait, or its emblem. */
export function Face({ messenger }: { messenger: MessengerRow }): JSX.Element {
  const { art } = usePage();
  const { id, member } = messenger;
  if (member) return <Portrait id={member} />;
  return <img class="emblem" src={art.emblem(id)} alt="" width="42" height="42" />;
}

/** Name and second line of a messenger, as its card shows them. */
export function useMessengerWords(): (messenger: MessengerRow) => { name: string; about: string } {
  const { docket } = useGame().view;
  return ({ id, kind }) => {
    const { name, about } = ownMessenger(docket, id) ?? { name: nameOf(docket, id), about: '' };
    if (id === docket.desk) return { name: 'Your mission', about: name };
    return { name, about: kind === 'signer' ? 'Signed, so it helps' : about };
  };
}

/** One of the week's three errands: who goes, with what, to whom, and what it may bring. */
export function ErrandCard({
  messenger,
  task,
}: {
  messenger: MessengerRow;
  task: Task;
}): JSX.Element {
  const { view, submit } = useGame();
  const words = useMessengerWords()(messenger);
  const place = taskMembers(task)[0] ?? 'UN';
  const gain = previewWords(previewTask(view, messenger.id, task));
  const recall = { type: 'recall', by: 'coalition', messenger: messenger.id } as const;
  return (
    <li class="errand card">
      <div class="errand-who">
        <Face messenger={messenger} />
        <div>
          <h3>{words.name}</h3>
          <p>{words.about}</p>
        </div>
      </div>
      <div class="errand-task with-recall">
        <p>{errandTitle(view.docket, task, usePromised())}</p>
        <button
          type="button"
          class="text-button"
          aria-label={`Recall ${words.name}`}
          onClick={() => void submit(recall)}
        >
          Recall
        </button>
      </div>
      <p class="errand-foot">
        <span class="marked">
          <Flag id={place} size={16} />
          {taskPlace(view.docket, task)}
        </span>
        <b>{gain}</b>
      </p>
    </li>
  );
}

function usePromised(): (promise: string) => string {
  const { docket, desk } = useGame().view;
  return (promise) => {
    const found = desk?.promises.find(({ id }) => id === promise);
    return found ? `Keep your promise to ${inSentence(docket, found.member)}` : 'Keep a promise';
  };
}

/** A task in few words: an ask stands in full in the dossier and the log. */
function errandTitle(docket: Scenario, task: Task, promised: (promise: string) => string): string {
  if (task.type === 'keepPromise') return promised(task.promise);
  if (task.type !== 'meetAsk') return taskTitle(docket, task);
  const price = { promise: 'by a promise', favour: 'for a favour', format: 'in the format' };
  return `Meet its ask, ${price[task.how]}`;
}
