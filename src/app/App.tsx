import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { VoteModel } from '../engine/ballot/model';
import { LiveRegion } from '../panels/frame/Announcer';
import { PageProvider } from '../panels/page';
import { NOTHING_KEPT } from '../words/saves';
import type { Asked } from './address';
import { OpenGames, type PagePhase } from './open-games';
import { useRoute } from './opening';
import { pageOf } from './page-of';
import { SCREENS } from './screens';
import { isStorageBlocked } from './storage';

interface AppProps {
  readonly model: VoteModel;
  readonly asked: Asked;
}

const TITLES: Readonly<Record<PagePhase, string>> = {
  shelf: 'Nine Votes',
  briefing: 'Briefing – Nine Votes',
  desk: 'The desk – Nine Votes',
  chair: 'The chair – Nine Votes',
  call: 'The Call – Nine Votes',
  vote: 'The vote – Nine Votes',
  reckoning: 'The reckoning – Nine Votes',
  replay: 'The replay – Nine Votes',
};

/** The page: the first of its screens that is wanted, and the voice that speaks for all of them. */
export function App({ model, asked }: AppProps): JSX.Element {
  const games = useMemo(() => {
    const problem = asked.problem ?? (isStorageBlocked() ? NOTHING_KEPT : null);
    return new OpenGames(model, problem);
  }, []);
  const page = useMemo(() => pageOf(games), [games]);
  const main = useRef<HTMLElement>(null);
  const phase = games.phase.value;
  useRoute((route) => games.follow(route));
  useEffect(() => {
    document.title = TITLES[phase];
    window.scrollTo(0, 0);
    if (phase !== 'shelf') main.current?.focus({ preventScroll: true });
  }, [phase]);
  const { Show } = SCREENS.find(({ isWanted }) => isWanted(games))!;
  return (
    <PageProvider value={page}>
      <a class="skip-link" href="#main">
        Skip to the page
      </a>
      <main id="main" data-phase={phase} tabIndex={-1} ref={main}>
        <Show games={games} noCanvas={asked.noCanvas} />
      </main>
      <LiveRegion />
    </PageProvider>
  );
}
