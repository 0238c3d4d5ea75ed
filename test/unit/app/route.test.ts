import { describe, expect, test } from 'vitest';
import { playHash, readRoute, replayHash } from '../../../src/app/route';

describe('the hash of an address', () => {
  test.each([
    ['', { kind: 'none' }],
    ['#main', { kind: 'none' }],
    ['#replay=ABCD-EFGH', { kind: 'replay', code: 'ABCD-EFGH', step: null }],
    ['#replay=ABCD-EFGH&step=34', { kind: 'replay', code: 'ABCD-EFGH', step: 34 }],
    ['#replay=ABCD&step=-3', { kind: 'replay', code: 'ABCD', step: null }],
    ['#replay=ABCD&step=late', { kind: 'replay', code: 'ABCD', step: null }],
    ['#chair=ABCD-EFGH~JOR', { kind: 'chair', code: 'ABCD-EFGH', seat: 'JOR' }],
    ['#chair=ABCD-EFGH', { kind: 'odd' }],
    [
      '#play=2015-december~s-1~envoy',
      { kind: 'play', docket: '2015-december', seed: 's-1', level: 'envoy' },
    ],
    ['#play=2015-december~S 1~envoy', { kind: 'odd' }],
    ['#play=2015-december~s-1~hero', { kind: 'odd' }],
    ['#replay=', { kind: 'replay', code: '', step: null }],
    ['#what=ever', { kind: 'odd' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test('reads what it writes', () => {
    expect(readRoute(replayHash('ABCD-EFGH', 7))).toEqual({
      kind: 'replay',
      code: 'ABCD-EFGH',
      step: 7,
    });
    const game = { docket: '2018-december', seed: 'a-b', level: 'attache' } as const;
    expect(readRoute(playHash(game))).toEqual({ kind: 'play', ...game });
  });
});
