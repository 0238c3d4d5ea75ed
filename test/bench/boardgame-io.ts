import './production';
import { createRequire } from 'node:module';
import type { Board, Briefing, Desk } from '../../src/engine/proceedings/council/state';

/** The peer's whole state: the same board and desk as ours. */
interface PeerTable {
  readonly board: Board;
  readonly desk: Desk;
}

/** What is used of the peer's client; its own types do not describe its CommonJS build. */
interface PeerClient {
  readonly start: () => void;
  readonly stop: () => void;
  readonly moves: {
    readonly brief: (briefing: Briefing) => void;
    readonly recall: (messenger: string) => void;
  };
  readonly getState: () => { readonly G: PeerTable } | null;
  readonly log: readonly unknown[];
}

type MakeClient = (options: { game: object; debug: boolean; numPlayers: number }) => PeerClient;

const { Client } = createRequire(import.meta.url)('boardgame.io/client') as { Client: MakeClient };

/** A game of boardgame.io on our board and desk, whose moves are ours: a messenger is briefed, or recalled. */
export function peerGame(start: PeerTable): PeerClient {
  const client = Client({
    game: {
      name: 'nine-votes-bench',
      setup: () => JSON.parse(JSON.stringify(start)) as PeerTable,
      moves: {
        brief({ G: { desk } }: { readonly G: PeerTable }, briefing: Briefing): void {
          const { messenger, task } = briefing;
          const others = desk.briefings.filter((other) => other.messenger !== messenger);
          desk.briefings = [...others, { messenger, task: { ...task } }];
        },
        recall({ G: { desk } }: { readonly G: PeerTable }, messenger: string): void {
          desk.briefings = desk.briefings.filter((other) => other.messenger !== messenger);
        },
      },
    },
    debug: false,
    numPlayers: 1,
  });
  client.start();
  return client;
}
