import { expect, test } from 'vitest';
import * as boxes from '../../../src/session/show/boxes';
import { artFiles } from '../../../src/cli/art/files';

const files = artFiles();

test.each([
  ['room/room-light.svg', boxes.ROOM_BOX],
  ['room/room-vote-light.svg', boxes.ROOM_BOX],
  ['room/table-dark.svg', boxes.TABLE_BOX],
  ['room/centre-light.svg', boxes.CENTRE_BOX],
  ['room/leaves-vote.svg', boxes.LEAVES_BOX],
  ['room/chair-dark.svg', boxes.CHAIR_BOX],
  ['delegates/MYS.svg', boxes.BUST_BOX],
  ['delegates/MYS-dim.svg', boxes.BUST_BOX],
  ['delegates/MYS-arm.svg', boxes.ARM_BOX],
])('%s is drawn to the box the chamber puts it in', (path, { x, y, width, height }) => {
  expect(files.get(path)).toContain(`viewBox="${x} ${y} ${width} ${height}"`);
});
