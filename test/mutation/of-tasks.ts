import { faultsIn } from './mutation';

const COUNCIL = 'engine/proceedings/council';

/** Faults in what a messenger does to a seat: arguments, soundings, asks, names. */
export const OF_TASKS = [
  ...faultsIn(
    COUNCIL,
    ['rules/argument.test'],
    [
      [
        'argue: the best argument is heard like the second best',
        '? TUNING.fit.best',
        '? TUNING.fit.second',
      ],
      [
        'argue: Credibility counts for half as much',
        '(0.5 + 0.005 * board.meters.credibility) / 0.75',
        '(0.625 + 0.0025 * board.meters.credibility) / 0.75',
      ],
      [
        'argue: what was said before weighs as much again',
        'weight *= TUNING.repetition / 100;',
        'weight *= 1;',
      ],
      [
        'argue: a minister is heard no more than an envoy',
        "if (pitch.rank === 'minister') weight *= TUNING.ministerPercent / 100;",
        '',
      ],
      [
        'argue: a Thaw does nothing to the security link',
        "if (argument === 'security') return 1 - (TUNING.securityPerThaw * thaw) / 100;",
        "if (argument === 'security') return 1;",
      ],
      [
        'argue: evidence goes stale one use later',
        'desk.evidenceUses >= TUNING.evidenceStaleAfter',
        'desk.evidenceUses > TUNING.evidenceStaleAfter',
      ],
      [
        'argue: no ceiling on what arguments add up to',
        'underCeiling(effort + weight, argumentCeiling) - underCeiling(effort, argumentCeiling)',
        'weight',
      ],
      [
        'argue: a minister crosses a red line as lightly as an envoy',
        '? whole((TUNING.redLine * TUNING.redLineMinisterPercent) / 100)',
        '? TUNING.redLine',
      ],
      [
        'press: harm begins one contact later',
        'Math.max(0, contacts - TUNING.tolerance) / 2',
        'Math.max(0, contacts - TUNING.tolerance - 2) / 2',
      ],
      [
        'press: harm grows evenly instead of by the square',
        'whole(TUNING.harm * excess * excess)',
        'whole(TUNING.harm * excess)',
      ],
      [
        'press: a minister’s call is one contact, not one and a half',
        "return rank === 'minister' ? 3 : 2;",
        'return 2;',
      ],
      [
        'argue: crossing a red line does not make the line known',
        'file.redLineOdds = onlyThat(file.redLineOdds, index);',
        '',
        ['rules/argument.test', 'rules/sounding.test'],
      ],
      [
        'argue: an argument that is heard leaves its red line possible',
        'file.redLineOdds = ruleOut(file.redLineOdds, index);',
        '',
      ],
      ['argue: effort is not kept, and never meets its ceiling', 'file.effort += weight;', ''],
      [
        'argue: evidence never wears out',
        "if (argument === 'evidence') state.desk.evidenceUses += 1;",
        '',
      ],
      [
        'argue: a minister’s call is free',
        "if (pitch.rank === 'minister') state.board.meters.favours -= 1;",
        '',
      ],
      [
        'argue: every use of basic needs narrows the theme',
        '(made + 1) % TUNING.needsPerAmbition === 0',
        'true',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/sounding.test'],
    [
      [
        'sound out: the reading is taken for better than it is',
        'whole(truth.offset + luck * readingSd), readingSd)',
        'whole(truth.offset + luck * readingSd), readingSd / 2)',
      ],
      ['sound out: a seat may be sounded out again', 'file.sounded = true;', ''],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/ask.test'],
    [
      [
        'ask: a promise moves the seat as much as the thing itself',
        "return how === 'promise' ? TUNING.askPromised : TUNING.askGiven;",
        'return TUNING.askGiven;',
      ],
      [
        'ask: a wrong offer leaves the seat as it was',
        'by: messenger, value: TUNING.wrongAsk });',
        'by: messenger, value: 0 });',
      ],
      ['ask: a met ask does not reopen a refusal', "file.refused = 'none';", ''],
      [
        'ask: backing a candidate costs no favour',
        "if (how === 'favour') meters.favours -= 1;",
        '',
      ],
      [
        'ask: a promise falls due a week later',
        'week + TUNING.promiseWeeks, lastWeek(state.docket)',
        'week + TUNING.promiseWeeks + 1, lastWeek(state.docket)',
      ],
      [
        'ask: an ask that conflicts stays open',
        "if (file.askMet === 'no') file.closedAsks.push(other.ask);",
        '',
      ],
      [
        'promise: one that is kept brings no Credibility',
        'Math.min(100, meters.credibility + TUNING.promiseKept)',
        'meters.credibility',
      ],
      [
        'promise: one that is due this week is already broken',
        'promise.due > week) continue;',
        'promise.due > week + 1) continue;',
      ],
      [
        'promise: a broken word leaves the signature where it is',
        'seats[promise.member]!.signed = false;',
        '',
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/names.test'],
    [
      [
        'names: the last week of Names is not rushed',
        "actOf(docket, board.week) === 'names' && actOf(docket, board.week + 1) !== 'names'",
        'false',
      ],
      [
        'names: a nod is as hard to get as a signature',
        "name === 'signature' ? TUNING.signShift : TUNING.nodShift",
        'TUNING.signShift',
      ],
      [
        'names: a nod after a refused signature has the odds of a first one',
        'return Math.max(0, (odds - refused) / (1 - refused));',
        'return odds;',
      ],
      [
        'letter: the sponsors stand after the elected',
        "=== 'sponsor' ? index - docket.members.length : index",
        "=== 'sponsor' ? index + docket.members.length : index",
      ],
      ['names: a refusal is forgotten', 'file.refused = name;', ''],
      [
        'names: asking for a name is no contact',
        "press(state, member, contactsOf('envoy'), emit);",
        '',
        ['rules/names.test', 'rules/argument.test'],
      ],
      [
        'letter: firm seats wait to be asked',
        "if (stanceOf(member) === 'firm' && wouldGive(state, member.id, 'signature'))",
        'if (false)',
        ['rules/names.test', 'rules/letter.test'],
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['rules/calendar.test'],
    [
      ['order: signatures are sought before asks are met (8.3)', '  order: 9,', '  order: 4.5,'],
      ['order: arguments are heard before soundings and asks', '  order: 6,', '  order: 3.5,'],
      [
        'order: their moves land before the messengers are heard',
        '  settleAnswers(state, emit);\n',
        '  settleAnswers(state, emit);\n  landMoves(state, receptions, emit);\n  board.moves = [];\n',
      ],
      [
        'week: promises fall due before the messengers are heard',
        '  settleAnswers(state, emit);\n',
        '  settleAnswers(state, emit);\n  breakOverdue(state, emit);\n',
        ['rules/ask.test', 'rules/calendar.test'],
      ],
    ],
  ),
  ...faultsIn(
    COUNCIL,
    ['council/tasks/tasks.test', 'council/tasks/outcomes.test', 'selectors/messengers.test'],
    [
      [
        'outcomes: a wrong offer is expected to cost nothing',
        'by: TUNING.wrongAsk }];',
        'by: 0 }];',
      ],
      [
        'outcomes: a refusal is expected to cost nothing',
        'by: refused + TUNING.refusal }',
        'by: refused }',
      ],
      [
        'outcomes: a webcast is never expected to be blocked',
        'outcome(1 - blocked, 1), outcome(blocked, TUNING.witnessBlockedPercent / 100)',
        'outcome(1 - blocked, 1), outcome(blocked, 1)',
      ],
    ],
  ),
] as const;
