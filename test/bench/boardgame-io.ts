import { createRequire } from 'node:module';
import type { Board, Desk } from '../../src/engine/proceedings/council/state';

/** The peer's whole state: the same board and desk as ours. */
interface Table {
  readonly board: Board;
  readonly desk: Desk;
}

/** What is used of the peer's client; its own types do not describe its CommonJS build. */
interface PeerClient {
  readonly start: () => void;
  readonly stop: () => void;
  readonly moves: { readonly argue: (member: string) => void };
  readonly getState: () => { readonly G: Table } | null;
  readonly log: readonly unknown[];
}

type MakeClient = (options: { game: object; debug: boolean; numPlayers: number }) => PeerClient;

const { Client } = createRequire(import.meta.url)('boardgame.io/client') as { Client: MakeClient };

/** A game of boardgame.io of the size of ours: one move touches one seat and two meters, as an argument does. */
export function peerGame(start: Table): PeerClient {
  const client = Client({
    game: {
      name: 'nine-votes-bench',
      setup: () => JSON.parse(JSON.stringify(start)) as Table,
      moves: {
        argue({ G }: { readonly G: Table }, member: string): void {
          const file = G.desk.seats[member]!;
          file.effort += 12;
          file.contacts += 3;
          file.argued.needs += 1;
          file.ledger.push({ kind: 'argument', of: 'needs', by: 'USA', week: 1, value: 12 });
          G.board.meters.favours -= 1;
          G.board.meters.ambition -= 1;
        },
      },
    },
    debug: false,
    numPlayers: 1,
  });
  client.start();
  return client;
}
