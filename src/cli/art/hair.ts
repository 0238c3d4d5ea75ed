import type { Paint } from './palette';
import type { HairCut } from './people';
import { line, svg } from './svg';

const BEHIND: Partial<Record<HairCut, string>> = {
  bob: 'M-20,-27 C-27,-58 -20,-79 0,-79 C20,-79 27,-58 20,-27 C16,-24 12,-25 10,-28 L-10,-28 C-12,-25 -16,-24 -20,-27Z',
  long: 'M-21,-6 C-28,-40 -23,-79 0,-79 C23,-79 28,-40 21,-6 C14,-1 8,-4 6,-12 L-6,-12 C-8,-4 -14,-1 -21,-6Z',
};

const BEFORE: Record<HairCut, string> = {
  part: 'M-18,-48 C-21,-67 -14,-79 2,-79 C16,-79 21,-67 18,-48 C16.4,-54 16,-60 12,-64 C5,-61 -5,-62 -9,-68 C-13,-62 -15.6,-56 -18,-48Z',
  swept:
    'M-18,-47 C-21,-66 -16,-77 -3,-80 C12,-83 22,-70 18,-47 C16.6,-53 16.4,-59 13,-64 C8,-68 -4,-70 -10,-64 C-14,-60 -15.6,-54 -18,-47Z',
  crop: 'M-17.8,-51 C-18,-68 -10,-76.4 0,-76.4 C10,-76.4 18,-68 17.8,-51 C16,-58 14,-65 9,-66 C3,-67 -3,-67 -9,-66 C-14,-65 -16,-58 -17.8,-51Z',
  recede:
    'M-17.8,-48 C-19,-66 -11,-76.6 0,-76.6 C11,-76.6 19,-66 17.8,-48 C16.4,-56 15.6,-61 12,-65 C9,-70 5,-66 0,-68 C-5,-66 -9,-70 -12,-65 C-15.6,-61 -16.4,-56 -17.8,-48Z',
  wave: 'M-18,-47 C-22,-64 -16,-78 -6,-79 C-2,-84 10,-83 13,-78 C21,-74 21,-62 18,-47 C16.4,-54 16,-60 12,-63 C8,-66 2,-62 -2,-65 C-8,-67 -12,-64 -14,-60 C-15.6,-56 -16.4,-52 -18,-47Z',
  bob: 'M-18.5,-42 C-20,-66 -12,-78 0,-78 C12,-78 20,-66 18.5,-42 C17,-50 16,-58 9,-66 C0,-60 -9,-58 -14,-60 C-16,-54 -17,-48 -18.5,-42Z',
  long: 'M-18.5,-40 C-20,-66 -12,-78 0,-78 C12,-78 20,-66 18.5,-40 C16.5,-52 14,-62 2,-69 C-9,-63 -15,-54 -18.5,-40Z',
  chignon:
    'M-18,-49 C-20,-67 -12,-78 0,-78 C12,-78 20,-67 18,-49 C16,-57 12,-65 3,-68 C-7,-66 -14,-59 -18,-49Z',
  coil: 'M-17.8,-50 C-19,-67 -11,-77 0,-77 C11,-77 19,-67 17.8,-50 C16,-58 13,-65 8,-67 C3,-68 -3,-68 -8,-67 C-13,-65 -16,-58 -17.8,-50Z',
  bald: 'M-17.6,-46 C-19.4,-54 -18.6,-60 -16,-64 C-15,-58 -15.4,-52 -16,-46Z M17.6,-46 C19.4,-54 18.6,-60 16,-64 C15,-58 15.4,-52 16,-46Z',
};

const SHORT: readonly HairCut[] = ['part', 'swept', 'wave', 'recede'];
const LONG: readonly HairCut[] = ['bob', 'long', 'chignon'];

/** Whether hair falls behind the face and hides the ears. */
export function coversEars(cut: HairCut): boolean {
  return BEHIND[cut] !== undefined;
}

/** What lies behind the shoulders: long hair, a knot, a coil. `away` is the side the knot sits on. */
export function hairBehind(cut: HairCut, paint: Paint, away: -1 | 1): string {
  const { ink, hair: fill, sheen } = paint;
  if (cut === 'chignon') {
    const knot = svg`cx="${15 * away}" cy="-64" rx="10" ry="9"`;
    const twist = svg`M${11 * away},-69 c${5 * away},-2 ${9 * away},2 ${8 * away},7`;
    return (
      `<ellipse ${knot} fill="${fill}" stroke="${ink}" stroke-width="1.6"/>` +
      line(twist, { ink: sheen, width: 1.2 })
    );
  }
  if (cut === 'coil') {
    return (
      line('M-12,-72 C-15,-88 -6,-95 1,-95 C11,-95 15,-86 12,-72Z', { ink, width: 1.6, fill }) +
      line('M-10,-79 C-3,-75 5,-75 11,-80 M-8,-87 C-2,-84 4,-84 9,-88', { ink: sheen, width: 1.3 })
    );
  }
  const path = BEHIND[cut];
  return path === undefined ? '' : line(path, { ink, width: 1.6, fill });
}

/** What lies over the forehead, with one stroke of light on it. */
export function hairBefore(cut: HairCut, paint: Paint): string {
  const { ink, hair: fill, sheen } = paint;
  const front = line(BEFORE[cut], { ink, width: cut === 'bald' ? 1.1 : 1.6, fill });
  if (SHORT.includes(cut)) {
    return (
      front +
      line('M-10,-71 C-4,-75 4,-76 11,-72 M-13,-66 C-12,-69 -11,-70 -9,-72', {
        ink: sheen,
        width: 1.2,
      })
    );
  }
  if (LONG.includes(cut)) {
    return (
      front +
      line('M-13,-64 C-9,-71 -3,-74 4,-74 M12,-66 C15,-60 16,-55 17,-49', {
        ink: sheen,
        width: 1.2,
      })
    );
  }
  return front;
}
