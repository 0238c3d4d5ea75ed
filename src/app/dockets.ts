import file2014 from '../../scenarios/2014-december.json?url&no-inline';
import file2015 from '../../scenarios/2015-december.json?url&no-inline';
import file2018 from '../../scenarios/2018-december.json?url&no-inline';
import type { MemberId } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { ShelfDocket } from '../panels/screens/shelf/shelf-props';
import { trustedScenario } from '../scenario/trusted';

/** A docket as the shelf shows it, and the way to the whole of it. */
export interface Docket extends ShelfDocket {
  /** Fetches the docket's own file. Rejects when the file does not come. */
  load(): Promise<Scenario>;
}

const chairs = (list: string): ShelfDocket['chairs'] =>
  list.split(', ').map((text) => ({ id: text.slice(0, 3) as MemberId, name: text.slice(4) }));
const seats = (list: string): readonly MemberId[] => list.split(' ') as MemberId[];

/** A way to a docket's file, which is fetched at the first call; a call that failed is tried again. */
function once(address: string): () => Promise<Scenario> {
  let asked: Promise<Scenario> | null = null;
  return () => {
    asked ??= fetched(address).catch((failure: unknown) => {
      asked = null;
      throw failure;
    });
    return asked;
  };
}

async function fetched(address: string): Promise<Scenario> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return trustedScenario((await answer.json()) as object);
}

/**
 * The dockets on the shelf, oldest first. What stands here is what the shelf needs before any docket
 * has been fetched; a test holds it equal to the files.
 */
export const DOCKETS: readonly Docket[] = [
  {
    id: '2014-december',
    title: 'The item is born',
    problem:
      'Win nine of fifteen votes to put North Korea’s human-rights record on the Council’s agenda for the first time.',
    meetingDate: '2014-12-22',
    weeks: 4,
    messengersPerWeek: 2,
    seatOrder: seats('KOR RUS RWA GBR USA ARG AUS TCD CHL CHN FRA JOR LTU LUX NGA'),
    chairs: chairs(
      'ARG Argentina, AUS Australia, TCD Chad, CHL Chile, JOR Jordan, LTU Lithuania, LUX Luxembourg, NGA Nigeria, RWA Rwanda, KOR South Korea',
    ),
    isLesson: true,
    load: once(file2014),
  },
  {
    id: '2015-december',
    title: 'Zero slack',
    problem:
      'Win nine of fifteen votes, with none to spare, to keep North Korea’s human-rights record on the Council’s agenda.',
    meetingDate: '2015-12-10',
    weeks: 6,
    messengersPerWeek: 3,
    seatOrder: seats('LTU MYS NZL NGA RUS ESP GBR USA VEN AGO TCD CHL CHN FRA JOR'),
    chairs: chairs(
      'AGO Angola, TCD Chad, CHL Chile, JOR Jordan, LTU Lithuania, MYS Malaysia, NZL New Zealand, NGA Nigeria, ESP Spain, VEN Venezuela',
    ),
    isLesson: false,
    load: once(file2015),
  },
  {
    id: '2018-december',
    title: 'Eight, and no ninth',
    problem:
      'In a year of summits, find a ninth vote for a meeting on North Korea’s human-rights record, or find the best way to do without.',
    meetingDate: '2018-12-10',
    weeks: 6,
    messengersPerWeek: 3,
    seatOrder: seats('POL RUS SWE GBR USA BOL CHN CIV GNQ ETH FRA KAZ KWT NLD PER'),
    chairs: chairs(
      'BOL Bolivia, CIV Côte d’Ivoire, GNQ Equatorial Guinea, ETH Ethiopia, KAZ Kazakhstan, KWT Kuwait, NLD Netherlands, PER Peru, POL Poland, SWE Sweden',
    ),
    isLesson: false,
    load: once(file2018),
  },
];

/** The docket of that id; null when it is not on the shelf. */
export function docketOf(id: string): Docket | null {
  return DOCKETS.find((docket) => docket.id === id) ?? null;
}
