/** Colours of one face: the lit side and the shade. */
export interface Skin {
  readonly lit: string;
  readonly shade: string;
}

export const SKINS = {
  a: { lit: '#EDD3B8', shade: '#D9B592' },
  b: { lit: '#E3BE98', shade: '#C99B72' },
  c: { lit: '#CC9C72', shade: '#AC7A52' },
  d: { lit: '#A97850', shade: '#875A39' },
  e: { lit: '#83583D', shade: '#64402B' },
} as const satisfies Record<string, Skin>;

export const HAIRS = {
  ink: '#232B33',
  brown: '#4E3A2D',
  grey: '#9A9A96',
  white: '#CFCBC2',
  auburn: '#6B4530',
  steel: '#6E7478',
} as const;

export const CLOTHS = {
  ink: '#33424F',
  blue: '#4F7896',
  slate: '#66757F',
  brass: '#A9813F',
  umber: '#6A5543',
  wine: '#6F4448',
  sea: '#557A78',
  navy: '#2B3F57',
} as const;

/** Everything a bust is painted with; one for a lit person, one for all the unlit. */
export interface Paint {
  readonly skin: Skin;
  readonly hair: string;
  readonly brow: string;
  readonly cloth: string;
  readonly shirt: string;
  readonly scarf: string;
  readonly tie: string;
  readonly ink: string;
  readonly sheen: string;
}

/** How every bust looks in the dimmed room, before its hand goes up. */
export const UNLIT: Paint = {
  skin: { lit: '#5C6670', shade: '#4C5660' },
  hair: '#232D37',
  brow: '#151D26',
  cloth: '#2A3743',
  shirt: '#76808A',
  scarf: '#76808A',
  tie: '#232D37',
  ink: '#151D26',
  sheen: '#3A4651',
};

/** Colours of the room in one theme. */
export interface RoomPaint {
  readonly ink: string;
  readonly brass: string;
  readonly ceiling: string;
  readonly wall: readonly [string, string];
  readonly frame: string;
  readonly sky: readonly [string, string, string];
  readonly city: string;
  readonly windowLight: string;
  readonly drape: string;
  readonly mural: { readonly ground: string; readonly air: string; readonly water: string };
  readonly disc: readonly [string, string];
  readonly gilt: string;
  readonly reed: readonly [string, string];
  readonly dado: string;
  readonly shade: string;
  /** How clearly the advisers' row shows behind the table, 0 to 1. */
  readonly advisers: number;
  readonly carpet: string;
  readonly chair: string;
  readonly wood: readonly [string, string];
  readonly woodDeep: string;
  readonly paper: string;
  readonly lamp: string;
  readonly glow: string;
  readonly glowAlpha: number;
  readonly poolAlpha: number;
}

export const LIGHT: RoomPaint = {
  ink: '#2A2A2A',
  brass: '#B08A3E',
  ceiling: '#EDE4D0',
  wall: ['#E1D3B6', '#EADFC8'],
  frame: '#D8C8A5',
  sky: ['#5F7A97', '#B9B3B8', '#E9C79C'],
  city: '#4A5C70',
  windowLight: '#FBE3A4',
  drape: '#8FA3AE',
  mural: { ground: '#D9C59B', air: '#A9B7B8', water: '#6F8C9C' },
  disc: ['#F0DDAE', '#D8A95E'],
  gilt: '#C4933A',
  reed: ['#3F6076', '#8C9AA0'],
  dado: '#CDB995',
  shade: '#B7A27C',
  advisers: 0,
  carpet: '#A9B2B2',
  chair: '#6F8CA1',
  wood: ['#D9B27C', '#B98850'],
  woodDeep: '#8E6238',
  paper: '#FDFAF3',
  lamp: '#FFE9B0',
  glow: '#FFE3A0',
  glowAlpha: 0.75,
  poolAlpha: 0.55,
};

export const DARK: RoomPaint = {
  ink: '#0B1219',
  brass: '#C99B4A',
  ceiling: '#1A2530',
  wall: ['#222E39', '#33404A'],
  frame: '#4A4436',
  sky: ['#0C1826', '#1E3248', '#4B5468'],
  city: '#0A141E',
  windowLight: '#F6CE78',
  drape: '#31485A',
  mural: { ground: '#6E6142', air: '#3C4F58', water: '#28435A' },
  disc: ['#C9A85E', '#94692F'],
  gilt: '#DDAE50',
  reed: ['#274459', '#54636B'],
  dado: '#2B2A28',
  shade: '#1E2329',
  advisers: 0.55,
  carpet: '#25333F',
  chair: '#35506A',
  wood: ['#8A6038', '#6A4726'],
  woodDeep: '#432C19',
  paper: '#E9DDC2',
  lamp: '#FFE3A0',
  glow: '#FFC86B',
  glowAlpha: 0.6,
  poolAlpha: 0.34,
};
