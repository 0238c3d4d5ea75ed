import { speak } from '../panels/frame/Announcer';
import type { Page } from '../panels/page';
import { art } from './art';
import { codeOf, playedOf } from './codes';
import type { OpenGames } from './open-games';
import { chairHash, linkTo, playHash, replayHash } from './route';
import { changeSettings, settings } from './settings';
import { downloadText } from './storage';

/** The page as the panels know it. */
export function pageOf(games: OpenGames): Page {
  return {
    art,
    settings,
    change: changeSettings,
    panel: games.panel,
    open: (name) => {
      games.panel.value = name;
    },
    say: speak,
    leave: () => games.close(),
    exportGame: () => {
      const game = games.game.value;
      if (game) download(game.session.header.seed, game.saving.exportText());
    },
    advise: async (view) => (await import('./adviser')).adviseInWorker(view),
    codeOf: () => {
      const game = games.game.value;
      return game ? codeOf(game.session) : Promise.resolve(null);
    },
    replayLink: (code) => linkTo(replayHash(code)),
    dealLink: ({ header }) => linkTo(playHash({ ...header, docket: header.docket.id })),
    watch: () => {
      const game = games.game.value;
      if (game) games.watch({ kind: 'game', game: playedOf(game.session) });
    },
    playOn: (step) => {
      const game = games.game.value;
      if (game) games.playOn(playedOf(game.session), step);
    },
    sitIn: (seat) => games.sitIn(seat),
    chairLink: (code, seat) => linkTo(chairHash(code, seat)),
  };
}

/** Hands a game to the player as a file, named by its seed. */
export function download(seed: string, text: string): void {
  downloadText(`nine-votes-${seed}.json`, text);
}
