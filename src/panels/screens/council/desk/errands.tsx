import type { JSX } from 'preact';
import type { Task } from '../../../../engine/proceedings/council/action';
import {
  previewTask,
  type MessengerRow,
} from '../../../../engine/proceedings/council/selectors/messengers';
import { ruleOf } from '../../../../engine/proceedings/council/tasks/table';
import { Flag, Portrait } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { nameOf } from '../../../../words/plain';
import { previewWords } from '../../../../words/previews';
import { taskOnCard, taskPlace } from '../../../../words/tasks';
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
  const place = ruleOf(task).reaches(task)[0] ?? 'UN';
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
        <p>{taskOnCard(view, task)}</p>
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
