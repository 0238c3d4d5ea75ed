import { faultsIn } from './mutation';

const COUNCIL = 'engine/proceedings/council';

/** Faults in the Call, the score, the ballot and the chairs. */
export const OF_THE_END = [
  ...faultsIn(
    COUNCIL,
    ['rules/scoring.test', 'rules/the-call.test'],
    [
      [
        'payoffs: Ambition pays nothing',
        'payoffs.adopted + payoffs.perAmbition * meters.ambition',
        'payoffs.adopted',
      ],
      [
        'payoffs: a prepared format softens no lost vote',
        'lost: fallbacks.length > 0 ? payoffs.lostWithFallback : payoffs.lost',
        'lost: payoffs.lost',
      ],
      [
        'payoffs: withdrawing pays the same after filing',
        'letter.filed ? payoffs.withdrawAfterFiling : payoffs.withdrawBeforeFiling',
        'payoffs.withdrawBeforeFiling',
      ],
      [
        'payoffs: “any other business” alone is worth a whole meeting',
        '? TUNING.anyOtherBusinessLess',
        '? 0',
      ],
      [
        'payoffs: firm signers carry an informal meeting too',
        'payoffs.fallbackPerSigner * swingSigners(known).length',
        'payoffs.fallbackPerSigner * namesOnLetter(known).length',
      ],
      [
        'payoffs: a second format adds as much as the first',
        'payoffs.fallbackExtra * (fallbacks.length - 1)',
        'payoffs.fallbackExtra * fallbacks.length',
      ],
      ['score: the text keeps all of Ambition', 'adopted ? 0.8 * kept', 'adopted ? kept'],
      [
        'score: breadth counts members instead of regions',
        'return new Set(ids.map((id) => memberOf(docket, id).group)).size;',
        'return ids.length;',
      ],
      [
        'score: a broken promise weighs like a kept one',
        'board.meters.credibility + 10 * kept - 20 * broken',
        'board.meters.credibility + 10 * kept - 10 * broken',
      ],
      [
        'score: the posture of one rung scores twenty',
        'points(20 * (state.docket.posture.value - 1))',
        'points(20 * state.docket.posture.value)',
      ],
      [
        'call: a withdrawal after filing costs no Attention',
        'board.meters.attention + TUNING.withdrawnAttention',
        'board.meters.attention',
      ],
      ['call: a par has to be passed, not reached', 'score.access >= par', 'score.access > par'],
      [
        'vote: hands rise from the most open to the surest',
        'doubtOf(a) - doubtOf(b) ||',
        'doubtOf(b) - doubtOf(a) ||',
      ],
      [
        'vote: everybody wavers',
        'const wavered = odds.yes > 250 && odds.yes < 750;',
        'const wavered = true;',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/chair.test', 'rules/chair-score.test'],
    [
      [
        'chair: eight that are not yes are asked for (8.3)',
        'const ENOUGH_NOT_YES = 7;',
        'const ENOUGH_NOT_YES = 8;',
      ],
      [
        'chair: a fallback is worth next to nothing to a friend of the meeting (8.3)',
        "ending.adopted ? 100 : ending.option === 'fallback' ? 60 : 20",
        "ending.adopted ? 100 : ending.option === 'fallback' ? 10 : 20",
      ],
      [
        'chair: China does not mind an informal meeting',
        "const kept = ending.option === 'fallback' ? 60 : 100;",
        'const kept = 100;',
      ],
      [
        'chair: an open promise counts as kept',
        'return { open: 60, kept: 100, broken: 0 }[promise.status];',
        'return { open: 100, kept: 100, broken: 0 }[promise.status];',
      ],
      [
        'chair: an ask that was not met counts like one that was',
        "=== 'given' ? 100 : 40",
        "=== 'given' ? 100 : 100",
      ],
      [
        'chair: trust that is spent costs nothing in the end',
        '(30 * chair.trust) / CHAIR.trust',
        '30',
      ],
      [
        'chair: a broken nod weighs like a broken signature',
        'return (isSigned ? 0 : 30) - said;',
        'return 0 - said;',
      ],
      [
        'chair: speeches the other way are forgotten',
        '15 * (isYes ? speeches.against : speeches.for)',
        '15 * (isYes ? speeches.for : speeches.against)',
      ],
      [
        'chair: moves without an answer are not counted',
        '(100 * unanswered) / made',
        '(100 * made) / made',
      ],
      ['chair: playing down a message hides all of it', 'playDown: 50,', 'playDown: 0,'],
      ['chair: a name against the capital costs one trust', '  against: 2,', '  against: 1,'],
      [
        'chair: a speech for the meeting pleases both sides',
        "rise(chair, 'opposition', isFor ? -1 : 1);",
        "rise(chair, 'opposition', isFor ? 1 : -1);",
      ],
      [
        'chair: speakers are heard by their own group and all others alike',
        'return own.length > 0',
        'return own.length > 99',
      ],
    ],
  ),
  ...faultsIn(
    'engine/proceedings/council/rules/council-ballot.ts',
    ['rules/council-ballot.test'],
    [
      [
        'council: eight votes carry it',
        'export const VOTES_NEEDED = 9;',
        'export const VOTES_NEEDED = 8;',
      ],
      [
        'council: procedure is carried by a majority',
        "{ rule: 'atLeast', yes: VOTES_NEEDED }",
        "{ rule: 'majority' }",
      ],
    ],
  ),
  ...faultsIn(
    'engine/ballot',
    ['ballot/'],
    [
      [
        'ballot: a luck at the border of no is an abstention',
        "return luck >= 1 - no ? 'no' : 'abstain';",
        "return luck > 1 - no ? 'no' : 'abstain';",
      ],
      [
        'ballot: the shock of a group moves everybody',
        'if (group === undefined || group === own) shock += size;',
        'shock += size;',
      ],
      [
        'ballot: a sure abstention counts as a sure yes',
        "const sureYes = sure.filter(({ fixed }) => fixed === 'yes').length;",
        "const sureYes = seats.filter(({ fixed }) => fixed === 'yes' || fixed === 'abstain').length;",
      ],
      [
        'ballot: a sure veto does not stop the proposal',
        "fixed === 'no' && veto.includes(member)",
        'false',
      ],
      ['ballot: doubt about a lean is left out', 'spread === 0 ? 1 : shrink(spread)', '1'],
      [
        'ballot: a fixed yes is told to decide when the others have enough',
        "fixed === 'yes' ? 0 : fixed === 'abstain' ? 1 : noMisses",
        "fixed === 'yes' ? 1 : fixed === 'abstain' ? 1 : noMisses",
      ],
      ['ballot: the forecast forgets the vote that is just enough', 'j <= last', 'j < last'],
      [
        'ballot: a tie is a majority',
        'return { noMisses: 2, least: 1 };',
        'return { noMisses: 2, least: 0 };',
      ],
      [
        'ballot: two thirds of nobody carry it',
        "passes.rule === 'twoThirds' && sure.length === 0",
        'false',
      ],
      [
        'ballot: a no under a veto counts like any other',
        'no[n] = hasVeto[i] ? 0 : 1 - notNo',
        'no[n] = 1 - notNo',
      ],
      [
        'ballot: a no of a member with a veto is counted like any other once it is cast',
        "vote === 'no' && veto.includes(member)",
        "vote === 'no' && veto.includes(member) && votes.length === 0",
      ],
      [
        'ballot: abstain takes from yes what belongs to no',
        'const no = logistic((c1 - lean) / PER_LOGIT);',
        'const no = logistic((c1 - lean) / PER_LOGIT / 2);',
      ],
    ],
  ),
  ...faultsIn(
    'engine/minds',
    ['minds/', 'rules/sounding.test'],
    [
      [
        'belief: a reading weighs as much as what was believed, whatever its error',
        'const readingWeight = prior.sd * prior.sd;',
        'const readingWeight = readingSd * readingSd;',
      ],
      [
        'belief: what is ruled out leaves the rest too small',
        'if (total > 0) scaled[largest]! += 1000 - sum;',
        '',
      ],
      [
        'belief: an answer leaves the doubt as wide as it was',
        'return { mean: whole(mean), sd: whole(Math.sqrt(variance)) };',
        'return { mean: whole(mean), sd: prior.sd };',
      ],
    ],
  ),
] as const;
