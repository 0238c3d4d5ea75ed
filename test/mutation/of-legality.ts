import { faultsIn } from './mutation';

const COUNCIL = 'engine/proceedings/council';

/** Faults in what may be done at all, and by whom. */
export const OF_LEGALITY = faultsIn(
  COUNCIL,
  ['council/rejections.test', 'council/legality.test'],
  [
    [
      'legal: a promise in the last week',
      "how === 'promise' && known.board.week >= last",
      "how === 'promise' && known.board.week > last",
    ],
    [
      'legal: names are sought in Hold',
      "const untilWeek = firstWeekOf(docket, 'hold') - 1;",
      "const untilWeek = firstWeekOf(docket, 'hold');",
    ],
    [
      'legal: a swing seat signs before its ask is met',
      "=== 'swing' && file.askMet === 'no')",
      "=== 'swing' && false)",
    ],
    [
      'legal: three nods in one errand',
      'const MOST = 2;\nconst isList',
      'const MOST = 3;\nconst isList',
    ],
    [
      'legal: one nod more than is due to a seat',
      "      if (nod) return { code: 'alreadyNodded', member };\n",
      '',
    ],
    ['legal: a third witness event', 'board.witnessEvents >= limit', 'board.witnessEvents > limit'],
    [
      'legal: the criticism is owned in the first week',
      'return board.week < 2 ?',
      'return board.week < 1 ?',
    ],
    [
      'legal: an Arria meeting with one signer',
      'electedSigners(known).length >= signers ||',
      'electedSigners(known).length >= signers - 1 ||',
    ],
    [
      'legal: an Arria meeting just under the Attention that it needs',
      'board.meters.attention >= attention;',
      'board.meters.attention >= attention - 1;',
    ],
    [
      'legal: envoys still argue once the letter is filed',
      "rank === 'envoy' && isHold ? { code: 'onlyMinistersNow' } : null",
      'null',
    ],
    [
      'legal: civil society carries a minister’s call',
      "unlessFit(rank === 'envoy' || sender.isMember, sender)",
      'null',
    ],
    [
      'legal: the last favour is spent twice in a week',
      'if (messenger !== except) free -= ruleOf(task).cost(task)[means];',
      '',
    ],
    [
      'legal: one messenger more than a week has',
      'others.length >= perWeek ?',
      'others.length > perWeek ?',
    ],
    [
      'legal: one move more than the level allows',
      'if (moves.length > limit) return',
      'if (moves.length > limit + 1) return',
    ],
    [
      'legal: a move on a seat that has declared against it',
      "if (stanceOf(target) === 'opposed') return { code: 'declaredAgainst', member };",
      '',
    ],
    [
      'legal: China makes Russia’s speech',
      "if (objectorOf(known.docket, kind) !== by) return { code: 'unknownThing', id: kind };",
      '',
    ],
    [
      'legal: Ambition is raised in week two',
      'if (ambition > meters.ambition && known.board.week > 1)',
      'if (ambition > meters.ambition && known.board.week > 2)',
    ],
    [
      'legal: Ambition is cut below what was promised',
      "return ambition < promised ? { code: 'noAmbitionLeft' } : null;",
      'return null;',
    ],
    [
      'legal: a withdrawal once the letter is filed, before the Call',
      "return board.letter.filed ? { code: 'letterFiled' } : null;",
      'return null;',
    ],
    [
      'legal: a week ends over an open card',
      "return open ? { code: 'cardUnanswered', card: open.id } : null;",
      'return null;',
    ],
    ['legal: three speeches in a chair', 'return spoken >= limit ?', 'return spoken > limit ?'],
    [
      'legal: trust that is claimed elsewhere is spent again',
      'Math.max(0, trust - claimed)',
      'Math.max(0, trust)',
    ],
  ],
);
