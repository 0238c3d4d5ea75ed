import type { VoteModel } from '../engine/vote/model';
import type { Session } from '../session/session';
import { DOCKETS } from './dockets';

/** The code of a finished game; null where it has none. The coder is fetched when it is asked for. */
export async function codeOf(session: Session): Promise<string | null> {
  const { encodeGame } = await import('../session/replay-code');
  const { docket, model } = session.view();
  const { header } = session;
  const coded = encodeGame({ header, log: session.log(), scenario: docket, model });
  return coded.ok ? coded.code : null;
}

/** Why a code can't be opened, in words; null when it can. */
export async function problemOfCode(text: string, model: VoteModel): Promise<string | null> {
  const [{ decodeGame }, { codeProblemWords }, ...scenarios] = await Promise.all([
    import('../session/replay-code'),
    import('../panels/words/codes'),
    ...DOCKETS.map(({ load }) => load()),
  ]);
  const decoded = decodeGame(text, { scenarios, model });
  return decoded.ok ? null : codeProblemWords(decoded.problem);
}
