import { FLAGS } from 'virtual:scenarios';
import type { Art } from '../panels/page';

/** Address of a file under `assets/`, wherever the page is served from. */
export function assetUrl(path: string): string {
  return new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;
}

/** Address of a member's round flag. */
export function flagUrl(id: string): string {
  return FLAGS[id] ?? FLAGS['UN'] ?? '';
}

export const art: Art = {
  flag: flagUrl,
  bust: (id) => assetUrl(`delegates/${id}.svg`),
  emblem: (id) => assetUrl(`emblems/${id}.svg`),
  mark: assetUrl('mark.svg'),
};
