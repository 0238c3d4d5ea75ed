import { faultsIn } from './mutation';

const COUNCIL = 'engine/proceedings/council';

/** Faults in what happens around the seats: their moves, the world, the lean that it all adds up to. */
export const OF_THE_SEASON = [
  ...faultsIn(
    COUNCIL,
    ['rules/opposition.test'],
    [
      [
        'moves: one in Hold costs no more than any other',
        "=== 'hold' ? TUNING.purseInHold : 1",
        "=== 'hold' ? 1 : 1",
      ],
      [
        'moves: Hold makes none of them stronger',
        "if (actOf(docket, board.week) === 'hold') strength *= TUNING.holdPercent / 100;",
        '',
      ],
      [
        'moves: an open date does not help them in the last week',
        'board.week === lastWeek(docket) && !board.dateChosen',
        'false',
      ],
      [
        'moves: delay is as strong with a date as without',
        'board.dateChosen ? TUNING.delayDatePercent : TUNING.delayNoDatePercent',
        'TUNING.delayNoDatePercent',
      ],
      [
        'moves: “a meeting is not a verdict” is no answer to “the wrong forum”',
        'desk.seats[member]!.argued.meeting > 0',
        'false',
      ],
      [
        'moves: Credibility does not blunt “double standards”',
        '100 - TUNING.doubleStandardsPerCredibility * over',
        '100',
      ],
      [
        'moves: matching one is free',
        "if (answer === 'match') meters.favours -= 1;\n    else {",
        "if (answer !== 'match') {",
      ],
      [
        'moves: pressure is not kept, and never meets its ceiling',
        'seat.pressure += pressure;',
        '',
      ],
      ['moves: a signature is not worn', 'seat.wear += wear;', ''],
      [
        'moves: a worn signer is still free to travel',
        '      tie(state, member, emit);\n      continue;',
        '      continue;',
      ],
      [
        'mission: its letter weighs the same in any Thaw',
        'TUNING.missionLetter * (1 + state.board.meters.thaw)',
        'TUNING.missionLetter',
      ],
      [
        'mission: its letter reaches those who have signed or nodded',
        'if (state.board.seats[id]!.signed || state.desk.seats[id]!.nod) continue;',
        '',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/opposition.test', 'rules/lean.test'],
    [
      [
        'moves: one that was taken knowingly does not land',
        "return answer === 'open' || answer === 'take';",
        "return answer === 'open';",
      ],
      [
        'moves: a bloc letter reaches its addressee alone',
        'if (member.id !== move.member && member.group === group)',
        'if (false)',
      ],
      [
        'moves: two in a week on one seat each find it untouched',
        'if (landed.member === member) before += landed.pressure;',
        'if (landed.member === member) before += 0;',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/lean.test', 'selectors/reasons.test'],
    [
      [
        'lean: the handicap helps the coalition',
        'return 0 - start.handicap + group + attention',
        'return start.handicap + group + attention',
      ],
      [
        'lean: more Ambition warms the open seats',
        '(start.ambition - meters.ambition) * TUNING.ambitionStep',
        '(meters.ambition - start.ambition) * TUNING.ambitionStep',
      ],
      [
        'lean: Attention counts from nothing instead of from the middle',
        'tenths(letter.attention - 50, TUNING.attentionEffect)',
        'tenths(letter.attention, TUNING.attentionEffect)',
      ],
      [
        'lean: one signer of its group moves a seat',
        'return others >= TUNING.groupNeeds ? TUNING.groupForce : 0;',
        'return others >= 1 ? TUNING.groupForce : 0;',
      ],
      [
        'lean: a nod holds a seat as high as a signature',
        'model.c2 + TUNING.nodFloor - bare) : 0',
        'model.c2 + TUNING.signatureFloor - bare) : 0',
      ],
      [
        'lean: wear takes nothing off a signature',
        'model.c2 + TUNING.signatureFloor - worn - bare',
        'model.c2 + TUNING.signatureFloor - bare',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/world.test'],
    [
      [
        'world: a second witness brings as much Attention as the first',
        'board.witnessEvents > 0 ? TUNING.witnessSecondPercent : 100',
        'board.witnessEvents > 1 ? TUNING.witnessSecondPercent : 100',
      ],
      [
        'world: a blocked webcast loses nothing',
        'webcastBlocked ? TUNING.witnessBlockedPercent : 100',
        '100',
      ],
      ['world: a witness does not make evidence new again', 'desk.evidenceUses = 0;', ''],
      [
        'world: a witness moves every open seat',
        'if (isEvidenceMinded) note(state, id,',
        'note(state, id,',
      ],
      [
        'world: capitals feel Attention after the letter is filed',
        'if (!board.letter.filed) board.letter.attention = board.meters.attention;',
        'board.letter.attention = board.meters.attention;',
      ],
      [
        'world: Attention does not fade',
        'whole((from * TUNING.attentionWeeklyPercent) / 100)',
        'from',
      ],
      [
        'world: owning the criticism annoys nobody',
        'if (sponsor) tie(state, sponsor.id, emit);',
        '',
      ],
      [
        'date: a cool President is as quick as a friendly one',
        'return board.seats[president.id]?.signed ? 0 : TUNING.coolPresidentWeeks;',
        'return 0;',
      ],
      [
        'date: a President who has signed still takes two weeks',
        'return board.seats[president.id]?.signed ? 0 : TUNING.coolPresidentWeeks;',
        'return TUNING.coolPresidentWeeks;',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/card.test'],
    [
      [
        'cards: the deck is dealt before the card of the week',
        'const id = fixed ? fixed.id : truth.deck.shift();',
        'const id = truth.deck.shift() ?? fixed?.id;',
      ],
      [
        'cards: one moves firm seats too',
        "if (stanceOf(member) !== 'swing' || !seats[member.id]) continue;",
        'if (!seats[member.id]) continue;',
      ],
      [
        'cards: one raises Ambition after the letter is filed',
        'const most = letter.filed ? from : TUNING.ambitionMost;',
        'const most = TUNING.ambitionMost;',
      ],
      ['cards: favours rise without end', 'meters.favours = within(meters.favours, 0, 5);', ''],
    ],
  ),
] as const;
