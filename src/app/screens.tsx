import type { ComponentType, JSX } from 'preact';
import { speak } from '../panels/frame/Announcer';
import { later } from '../panels/frame/later';
import { OpenPanel } from '../panels/frame/Panels';
import { Shelf } from '../panels/screens/shelf/Shelf';
import { saveText } from '../session/saves/save-format';
import { isChairGame } from './chair-games';
import { DOCKETS } from './dockets';
import { GameScreens } from './GameScreens';
import type { OpenGames } from './open-games';
import { download } from './page-of';

/** What every screen of the page is given. */
export interface ScreenProps {
  readonly games: OpenGames;
  readonly noCanvas: boolean;
}

/** A screen of the page, and when it is the one to be shown. */
interface PageScreen {
  readonly isWanted: (games: OpenGames) => boolean;
  readonly Show: ComponentType<ScreenProps>;
}

const ChairRoom = later(async () => (await import('./ChairRoom')).ChairRoom);
const ReplayRoom = later(async () => (await import('./ReplayRoom')).ReplayRoom);

/** The page's screens: the first that is wanted is shown. */
export const SCREENS: readonly PageScreen[] = [
  { isWanted: ({ replay }) => replay.value !== null, Show: ReplayScreen },
  {
    isWanted: ({ game }) => game.value !== null && isChairGame(game.value.session.header),
    Show: ChairScreen,
  },
  { isWanted: ({ game }) => game.value !== null, Show: GameScreen },
  { isWanted: () => true, Show: ShelfScreen },
];

function ReplayScreen({ games }: ScreenProps): JSX.Element | null {
  const source = games.replay.value;
  if (!source) return null;
  return (
    <ReplayRoom
      source={source}
      model={games.model}
      leaveWords={games.game.value ? 'Back to the game' : 'To the shelf'}
      onLeave={() => games.leaveReplay()}
      onCode={(text) => games.openCode(text)}
      onPlayOn={(game, step) => games.playOn(game, step)}
    />
  );
}

function ChairScreen({ games, noCanvas }: ScreenProps): JSX.Element | null {
  const game = games.game.value;
  if (!game) return null;
  return (
    <ChairRoom
      key={game.turn}
      {...game}
      noCanvas={noCanvas}
      onPhase={(phase) => {
        games.phase.value = phase;
      }}
      onAgain={() => games.sitIn()}
    />
  );
}

function GameScreen({ games, noCanvas }: ScreenProps): JSX.Element | null {
  const game = games.game.value;
  if (!game) return null;
  return (
    <GameScreens
      key={game.turn}
      {...game}
      noCanvas={noCanvas}
      onPhase={(phase) => {
        games.phase.value = phase;
      }}
      onAgain={(which) => games.startAgain(which)}
    />
  );
}

function ShelfScreen({ games }: ScreenProps): JSX.Element {
  return (
    <>
      <Shelf
        dockets={DOCKETS}
        entries={games.entries.value}
        seed={games.seed.value}
        problem={games.problem.value}
        onStart={(choice) => games.start(choice)}
        onResume={(id) => games.resume(id)}
        onDelete={(id) => {
          games.saves.remove(id);
          games.refresh();
          speak('Deleted.');
        }}
        onExport={(id) => {
          const read = games.saves.open(id);
          if (read.ok) download(read.save.header.seed, saveText(read.save));
        }}
        onImport={(text) => games.importText(text)}
        onOpenCode={(text) => games.openCode(text)}
        onWatch={(id) => {
          const save = games.read(id);
          if (!save) return;
          const { header, log, branch } = save;
          games.watch({ kind: 'game', game: { header, log, record: branch?.log ?? null } });
        }}
        onDismiss={() => {
          games.problem.value = null;
        }}
      />
      <OpenPanel />
    </>
  );
}
