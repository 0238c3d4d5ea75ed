import type { CLOTHS, HAIRS, SKINS } from './palette';

export type HairCut =
  | 'part'
  | 'swept'
  | 'crop'
  | 'recede'
  | 'wave'
  | 'bald'
  | 'bob'
  | 'long'
  | 'chignon'
  | 'coil';
export type Beard = 'full' | 'short' | 'goatee';
export type Dress = 'tie' | 'open' | 'blouse' | 'scarf';

/** One delegate's looks. Invented: nobody resembles a real ambassador, and looks say nothing of a vote. */
export interface Person {
  readonly skin: keyof typeof SKINS;
  readonly cut: HairCut;
  readonly hair: keyof typeof HAIRS;
  readonly cloth: keyof typeof CLOTHS;
  readonly dress: Dress;
  readonly tie?: keyof typeof CLOTHS;
  readonly beard?: Beard;
  readonly glasses?: true;
  readonly pearls?: true;
  /** Half width of the chin, 7 narrow to 11 square. */
  readonly chin: number;
  /** Stroke width of the brows, 1.5 fine to 2.5 heavy. */
  readonly brow: number;
  /** Width of the nose, 2.6 to 4.4. */
  readonly nose: number;
  /** Lines of age under the eyes and beside the mouth. */
  readonly lined?: true;
}

/** Fifteen seats of December 2015, left to right as the gallery sees them. */
export const SEATED = [
  'LTU',
  'MYS',
  'NZL',
  'NGA',
  'RUS',
  'ESP',
  'GBR',
  'USA',
  'VEN',
  'AGO',
  'TCD',
  'CHL',
  'CHN',
  'FRA',
  'JOR',
] as const;
export type Seated = (typeof SEATED)[number];

/** Who sat where in December 2014 and 2018. A delegate turns as far as at the first table it sits at. */
export const TABLES: readonly (readonly string[])[] = [
  SEATED,
  'KOR RUS RWA GBR USA ARG AUS TCD CHL CHN FRA JOR LTU LUX NGA'.split(' '),
  'POL RUS SWE GBR USA BOL CHN CIV GNQ ETH FRA KAZ KWT NLD PER'.split(' '),
];

export const PEOPLE: Readonly<Record<Seated, Person>> = {
  LTU: {
    skin: 'a',
    cut: 'bob',
    hair: 'auburn',
    cloth: 'blue',
    dress: 'blouse',
    chin: 8,
    brow: 1.7,
    nose: 3,
  },
  MYS: {
    skin: 'c',
    cut: 'part',
    hair: 'ink',
    cloth: 'navy',
    dress: 'tie',
    tie: 'brass',
    glasses: true,
    chin: 8.5,
    brow: 2,
    nose: 3.6,
  },
  NZL: {
    skin: 'b',
    cut: 'swept',
    hair: 'grey',
    cloth: 'slate',
    dress: 'open',
    chin: 9.6,
    brow: 1.9,
    nose: 3.4,
    lined: true,
  },
  NGA: {
    skin: 'e',
    cut: 'crop',
    hair: 'ink',
    cloth: 'umber',
    dress: 'tie',
    tie: 'blue',
    beard: 'short',
    chin: 9.2,
    brow: 2.2,
    nose: 4.4,
  },
  RUS: {
    skin: 'a',
    cut: 'recede',
    hair: 'steel',
    cloth: 'ink',
    dress: 'tie',
    tie: 'wine',
    chin: 10.4,
    brow: 2.3,
    nose: 3.4,
    lined: true,
  },
  ESP: {
    skin: 'b',
    cut: 'wave',
    hair: 'brown',
    cloth: 'navy',
    dress: 'tie',
    tie: 'sea',
    beard: 'full',
    chin: 8.8,
    brow: 2.2,
    nose: 3.6,
  },
  GBR: {
    skin: 'a',
    cut: 'part',
    hair: 'white',
    cloth: 'ink',
    dress: 'tie',
    tie: 'blue',
    glasses: true,
    chin: 9,
    brow: 1.8,
    nose: 3.2,
    lined: true,
  },
  USA: {
    skin: 'd',
    cut: 'chignon',
    hair: 'ink',
    cloth: 'blue',
    dress: 'blouse',
    chin: 8.2,
    brow: 1.8,
    nose: 3.8,
  },
  VEN: {
    skin: 'c',
    cut: 'long',
    hair: 'brown',
    cloth: 'wine',
    dress: 'blouse',
    chin: 7.6,
    brow: 1.9,
    nose: 3.2,
  },
  AGO: {
    skin: 'e',
    cut: 'bald',
    hair: 'grey',
    cloth: 'navy',
    dress: 'tie',
    tie: 'brass',
    beard: 'goatee',
    chin: 9.4,
    brow: 2,
    nose: 4.2,
    lined: true,
  },
  TCD: {
    skin: 'e',
    cut: 'coil',
    hair: 'ink',
    cloth: 'brass',
    dress: 'blouse',
    chin: 7.8,
    brow: 1.7,
    nose: 4,
  },
  CHL: {
    skin: 'b',
    cut: 'long',
    hair: 'ink',
    cloth: 'sea',
    dress: 'scarf',
    glasses: true,
    chin: 8,
    brow: 1.8,
    nose: 3,
  },
  CHN: {
    skin: 'b',
    cut: 'swept',
    hair: 'ink',
    cloth: 'ink',
    dress: 'tie',
    tie: 'navy',
    chin: 9.8,
    brow: 2,
    nose: 3.8,
  },
  FRA: {
    skin: 'b',
    cut: 'chignon',
    hair: 'grey',
    cloth: 'slate',
    dress: 'scarf',
    chin: 7.8,
    brow: 1.6,
    nose: 2.9,
    lined: true,
  },
  JOR: {
    skin: 'c',
    cut: 'bob',
    hair: 'ink',
    cloth: 'umber',
    dress: 'blouse',
    pearls: true,
    chin: 8,
    brow: 1.9,
    nose: 3.4,
  },
};

/** Stands in for a member that has no bust of its own, in a docket somebody else wrote. */
export const ANYONE: Person = {
  skin: 'c',
  cut: 'crop',
  hair: 'steel',
  cloth: 'slate',
  dress: 'open',
  chin: 8.8,
  brow: 1.9,
  nose: 3.4,
};
