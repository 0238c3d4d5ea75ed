import type { Art } from '../panels/page';

/** Two-letter codes of the flags that the page shows, by member; `UN` for the United Nations. */
const FLAG_CODES: Readonly<Record<string, string>> = {
  AGO: 'ao',
  CHL: 'cl',
  CHN: 'cn',
  ESP: 'es',
  FRA: 'fr',
  GBR: 'gb',
  JOR: 'jo',
  LTU: 'lt',
  MYS: 'my',
  NGA: 'ng',
  NZL: 'nz',
  RUS: 'ru',
  TCD: 'td',
  UN: 'un',
  USA: 'us',
  VEN: 've',
};

const FLAGS = import.meta.glob<string>(
  '../../node_modules/circle-flags/flags/{ao,cl,cn,es,fr,gb,jo,lt,my,ng,nz,ru,td,un,us,ve}.svg',
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
