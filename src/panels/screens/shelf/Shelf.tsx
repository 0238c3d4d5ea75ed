import type { JSX } from 'preact';
import type { SaveEntry } from '../../../session/saves/saves';
import { Label } from '../../frame/marks';
import { usePage } from '../../page';
import { NewGameForm } from './NewGameForm';
import type { ShelfProps } from './shelf-props';
import { PastGames, SavedGames } from './SavedGames';
import { councilsOf } from '../../../words/dockets';

/** The shelf: the dockets, a new game, and the games that were begun or are over. */
export function Shelf(props: ShelfProps): JSX.Element {
  const { entries, problem, onDismiss } = props;
  const { art, open } = usePage();
  const isOver = (entry: SaveEntry) => !entry.problem && entry.summary.ending !== null;
  return (
    <div class="shelf">
      <header class="shelf-head">
        <h1 class="brand">
          <img src={art.mark} alt="" width="52" height="43" />
          Nine Votes
        </h1>
        <p class="acts">May the Security Council talk about it? Nine of fifteen must say yes.</p>
        <nav class="header-tools" aria-label="Page tools">
          <button type="button" class="text-button" onClick={() => open('help')}>
            Help
          </button>
          <button type="button" class="text-button" onClick={() => open('settings')}>
            Settings
          </button>
        </nav>
      </header>
      {problem && (
        <div class="banner" role="alert">
          <p>{problem}</p>
          <button type="button" class="button" onClick={onDismiss}>
            Close
          </button>
        </div>
      )}
      <div class="shelf-body">
        <section class="docket-card card" aria-labelledby="docket-title">
          <h2 id="docket-title">A new game</h2>
          <NewGameForm {...props} />
        </section>
        <div class="shelf-side">
          <SavedGames {...props} entries={entries.filter((entry) => !isOver(entry))} />
          <PastGames {...props} entries={entries.filter(isOver)} />
          <RealAndInvented dockets={props.dockets} />
        </div>
      </div>
    </div>
  );
}

function RealAndInvented({ dockets }: Pick<ShelfProps, 'dockets'>): JSX.Element {
  return (
    <section class="real" aria-labelledby="real-title">
      <h2 id="real-title">What is real, and what is not</h2>
      <p class="prose">
        {councilsOf(dockets.map(({ meetingDate }) => meetingDate))}, their members, dates, past
        votes and documents are real, and named with their source. What each capital asks for in
        this game is not: it is drawn anew each time. Every figure says which it is:{' '}
        <Label status="verified" /> <Label status="fit" /> <Label status="play" />
      </p>
      <p class="small">
        Free software under the MIT licence. Flags: circle-flags (MIT). Type: Source Serif 4 and
        Inter (Open Font License). The portraits resemble nobody. The page asks nothing of any other
        host.
      </p>
    </section>
  );
}
