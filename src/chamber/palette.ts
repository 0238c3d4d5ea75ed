/** The page's theme, as the chamber is told it. */
export type Theme = 'light' | 'dark';

/** Colours of what the chamber letters and marks itself; the room's own are in its pictures. */
export interface Colours {
  readonly ink: string;
  readonly card: string;
  readonly no: string;
  readonly brass: string;
  readonly caption: string;
  readonly captionStrong: string;
  readonly glow: string;
  readonly glowAlpha: number;
  readonly poolAlpha: number;
  readonly backdrop: string;
}

export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ink: '#1E2833',
    card: '#FCF8EF',
    no: '#8A3A2E',
    brass: '#B08A3E',
    caption: '#1E2833',
    captionStrong: '#1E2833',
    glow: '#FFE3A0',
    glowAlpha: 0.75,
    poolAlpha: 0.55,
    backdrop: '#E1D3B6',
  },
  dark: {
    ink: '#F0E8D8',
    card: '#1E2C39',
    no: '#EBA390',
    brass: '#C99B4A',
    caption: '#D8D2C4',
    captionStrong: '#F0E8D8',
    glow: '#FFC86B',
    glowAlpha: 0.6,
    poolAlpha: 0.34,
    backdrop: '#0F1922',
  },
};

/** Marks lie on white discs and placards, so they keep one set of colours in both themes. */
export const ON_PLACARD = {
  plate: '#FFFDF7',
  plateEvening: '#F3E9D3',
  ink: '#1E2833',
  yes: '#23557F',
  no: '#8A3A2E',
  open: '#7A5A1C',
} as const;

/** Chips and the count belong to the dimmed room. */
export const AT_VOTE = {
  card: '#17232E',
  cream: '#F0E8D8',
  aside: '#D9CDA8',
  yes: '#93C0E6',
  abstain: '#CFC4AC',
  no: '#EBA390',
  brass: '#E0B766',
  onBrass: '#1A1508',
} as const;
