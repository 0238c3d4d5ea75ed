import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { branchWeek } from '../../../session/play/branch';
import type { SaveEntry } from '../../../session/saves/saves';
import { usePage } from '../../page';
import { possessive } from '../../../words/chair-names';
import { moment } from '../../../words/dates';
import { LEVEL_WORDS } from '../../../words/levels';
import { leavingWords, savedProblemWords } from '../../../words/saves';
import { CodeEntry } from './CodeEntry';
import type { ShelfProps } from './shelf-props';
import { stateName } from '../../../words/states';

type ListProps = Pick<
  ShelfProps,
  | 'dockets'
  | 'entries'
  | 'onResume'
  | 'onWatch'
  | 'onDelete'
  | 'onExport'
  | 'onImport'
  | 'onOpenCode'
>;

/** A save that reads well. */
type GoodEntry = Extract<SaveEntry, { problem: null }>;

/** Games that can be gone on with, and a way to bring one in from a file. */
export function SavedGames(props: ListProps): JSX.Element {
  const { entries, onImport, onOpenCode } = props;
  return (
    <section aria-labelledby="saved-title">
      <h2 id="saved-title">Games on the desk</h2>
      {entries.length === 0 && (
        <p class="note">None begun yet. A game is saved after every step.</p>
      )}
      <ul class="saves">
        {entries.map((entry) => (
          <SavedGame key={entry.id} entry={entry} verb="Continue" {...props} />
        ))}
      </ul>
      <label class="import">
        <span>Open a game from a file</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onImport(await file.text());
            currentTarget.value = '';
          }}
        />
      </label>
      <CodeEntry onOpen={onOpenCode} />
    </section>
  );
}

/** Games that are over, with how they ended. */
export function PastGames(props: ListProps): JSX.Element | null {
  if (!props.entries.length) return null;
  return (
    <section aria-labelledby="past-title">
      <h2 id="past-title">Past games</h2>
      <ul class="saves">
        {props.entries.map((entry) => (
          <SavedGame key={entry.id} entry={entry} verb="Read" {...props} />
        ))}
      </ul>
    </section>
  );
}

interface SavedGameProps extends ListProps {
  readonly entry: SaveEntry;
  /** What the first button says. */
  readonly verb: string;
}

function SavedGame(props: SavedGameProps): JSX.Element {
  const { entry } = props;
  const [isAsking, setAsking] = useState(false);
  const { say } = usePage();
  const title = titleOf(entry, props.dockets);
  return (
    <li class="save card">
      <p>
        <b>{title}</b>
        <span class="note">
          {entry.problem ? savedProblemWords(entry.problem.code) : stateOf(entry)}
        </span>
      </p>
      {isAsking ? (
        <div class="buttons" role="group" aria-label={`Delete ${title} for good?`}>
          <span>Delete it for good?</span>
          <button type="button" class="button" onClick={() => props.onDelete(entry.id)}>
            Delete
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      ) : (
        <div class="buttons">
          {!entry.problem && <OpenWays {...props} entry={entry} title={title} />}
          <button
            type="button"
            class="button"
            aria-label={`Delete: ${title}`}
            onClick={() => {
              setAsking(true);
              say('Delete it for good?');
            }}
          >
            Delete
          </button>
        </div>
      )}
    </li>
  );
}

interface OpenWaysProps extends Pick<SavedGameProps, 'verb' | 'onResume' | 'onWatch' | 'onExport'> {
  readonly entry: GoodEntry;
  readonly title: string;
}

/** What can be done with a save that reads well, but for deleting it. */
function OpenWays({ entry, title, verb, onResume, onWatch, onExport }: OpenWaysProps): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="button primary"
        aria-label={`${verb}: ${title}`}
        onClick={() => onResume(entry.id)}
      >
        {verb}
      </button>
      {entry.summary.ending && (
        <button
          type="button"
          class="button"
          aria-label={`Watch the replay: ${title}`}
          onClick={() => onWatch(entry.id)}
        >
          Watch
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={`Save as a file: ${title}`}
        onClick={() => onExport(entry.id)}
      >
        File
      </button>
    </>
  );
}

function titleOf(entry: SaveEntry, dockets: ShelfProps['dockets']): string {
  if (entry.problem) return `Game ${entry.id}`;
  const { header, branch } = entry;
  const [chair = 'coalition'] = header.humans;
  const title = dockets.find(({ id }) => id === header.docket.id)?.title ?? header.docket.id;
  const game = `${title}, ${LEVEL_WORDS[header.level].name}, seed ${header.seed}`;
  if (chair !== 'coalition')
    return `${possessive(chair === 'opposition' ? 'China' : stateName(chair))} chair: ${game}`;
  return branch ? `What if, ${leavingWords(branchWeek(branch))}: ${game}` : game;
}

function stateOf(entry: GoodEntry): string {
  const { summary, savedAt } = entry;
  const when = savedAt > 0 ? `; ${moment(savedAt)}` : '';
  const { ending } = summary;
  if (!ending) return `${summary.phase === 'call' ? 'At the Call' : `Week ${summary.week}`}${when}`;
  if (ending.adopted === null) {
    return `${ending.option === 'withdraw' ? 'Withdrawn' : 'Fell back'}${when}`;
  }
  return `${ending.adopted ? 'Adopted' : 'Not adopted'}, ${ending.yes} yes${when}`;
}
