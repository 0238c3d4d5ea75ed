import type { JSX } from 'preact';
import { assetUrl } from './art';
import { isDark } from './settings';

/** The empty room as a picture, where nothing draws it. */
export function StillRoom(): JSX.Element {
  const theme = isDark() ? 'dark' : 'light';
  return (
    <>
      <img class="still room" src={assetUrl(`room/room-${theme}.svg`)} alt="" />
      <img class="still table" src={assetUrl(`room/table-${theme}.svg`)} alt="" />
    </>
  );
}
