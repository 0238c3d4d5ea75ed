import { electedSeats, leadObjector } from '../engine/proceedings/council/docket';
import type { SeatId } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import { decodeGame } from '../session/codes/replay-code';
import { badChairWords } from '../words/chair-intro';
import { codeProblemWords } from '../words/codes';
import type { ChairDeal } from './chair-games';
import { DOCKETS } from './dockets';

/** Why a code can't be opened, in words; null when it can. */
export async function problemOfCode(text: string, model: VoteModel): Promise<string | null> {
  const scenarios = await allDockets();
  const decoded = decodeGame(text, { scenarios, model });
  return decoded.ok ? null : codeProblemWords(decoded.problem);
}

/** What the game of a link is, or why it can’t be sat in, in words. */
export async function sittingOfLink(
  { code, seat }: { readonly code: string; readonly seat: string },
  model: VoteModel,
): Promise<ChairDeal | string> {
  const scenarios = await allDockets();
  const decoded = decodeGame(code, { scenarios, model });
  if (!decoded.ok) return codeProblemWords(decoded.problem);
  const { header, log } = decoded;
  const docket = scenarios.find(({ id }) => id === header.docket.id);
  const wanted = seat.toUpperCase();
  const found = docket && chairOf(docket, wanted);
  if (!docket || !found) return badChairWords(seat);
  return { header, record: log, seat: found };
}

/** The seat that a member’s name asks for: its own, or that of the objectors for the one that leads them. */
function chairOf(docket: Scenario, wanted: string): SeatId | undefined {
  if (wanted === leadObjector(docket)) return 'opposition';
  return electedSeats(docket).find(({ id }) => id === wanted)?.id;
}

/** A code names its docket by what is in it, so all are read. */
function allDockets(): Promise<Scenario[]> {
  return Promise.all(DOCKETS.map(({ load }) => load()));
}
