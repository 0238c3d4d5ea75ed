import type { Art } from '../panels/page';

/** Two-letter codes of the flags that the page shows, by member; `UN` for the United Nations. */
const FLAG_CODES: Readonly<Record<string, string>> = {
  AGO: 'ao',
  ARG: 'ar',
  AUS: 'au',
  BOL: 'bo',
  CHL: 'cl',
  CHN: 'cn',
  CIV: 'ci',
  ESP: 'es',
  ETH: 'et',
  FRA: 'fr',
  GBR: 'gb',
  GNQ: 'gq',
  JOR: 'jo',
  KAZ: 'kz',
  KOR: 'kr',
  KWT: 'kw',
  LTU: 'lt',
  LUX: 'lu',
  MYS: 'my',
  NGA: 'ng',
  NLD: 'nl',
  NZL: 'nz',
  PER: 'pe',
  POL: 'pl',
  RUS: 'ru',
  RWA: 'rw',
  SWE: 'se',
  TCD: 'td',
  UN: 'un',
  USA: 'us',
  VEN: 've',
};

const FLAGS = import.meta.glob<string>(
  '../../node_modules/circle-flags/flags/{ao,ar,au,bo,ci,cl,cn,es,et,fr,gb,gq,jo,kr,kw,kz,lt,lu,my,ng,nl,nz,pe,pl,ru,rw,se,td,un,us,ve}.svg',
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** Address of a file under `assets/`, wherever the page is served from. */
export function assetUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
}

/** Address of a member's round flag. */
export function flagUrl(id: string): string {
  const code = FLAG_CODES[id] ?? 'un';
  return FLAGS[`../../node_modules/circle-flags/flags/${code}.svg`] ?? '';
}

export const art: Art = {
  flag: flagUrl,
  bust: (id) => assetUrl(`delegates/${id}.svg`),
  emblem: (id) => assetUrl(`emblems/${id}.svg`),
  mark: assetUrl('mark.svg'),
};
