import type { Level } from '../../core/levels';

/**
 * Numbers of the game that are nobody's data: tuned for play on 300 seeds (`s-1` to `s-300`) of every
 * shipped docket, pinned by `npm run -s balance` and, on fewer, by `test/conformance/balance.test.ts`.
 * Leans are whole centilogits (cl), meters in tenths.
 */
export const TUNING = {
  /** A seat is firm from this record up, opposed from that one down, and swings between. */
  firmRecord: 0.8,
  opposedRecord: -0.5,

  offsetSd: { attache: 130, envoy: 130, ambassador: 150 },
  firmOffsetSd: 30,
  cableSd: 170,
  soundingSd: { attache: 35, envoy: 50, ambassador: 65 },

  argument: 55,
  /** Percent by how well the seat hears an argument. */
  fit: { best: 180, second: 100, other: 20 },
  sameGroupHeard: 130,
  repetition: 45,
  argumentCeiling: 150,
  ministerPercent: 130,
  redLine: -200,
  redLineMinisterPercent: 150,
  /** Contacts in halves that a seat bears, and what each squared contact beyond costs. */
  tolerance: 6,
  harm: 14,
  evidenceStaleAfter: 3,
  evidenceStalePercent: 75,
  /** Every so many arguments from basic needs narrow the meeting's theme by a step. */
  needsPerAmbition: 2,
  securityPerThaw: 4,

  /** Met at once, by a favour or by the format; a promise brings one part now, the rest when it is kept. */
  askGiven: 96,
  askPromised: 36,
  askKept: 72,
  wrongAsk: -115,
  conflict: -60,

  signShift: -60,
  nodShift: -20,
  rushed: -40,
  refusal: -5,
  nodFloor: 110,
  signatureFloor: 433,
  wearPerMove: 115,

  move: 73,
  moveSpread: [80, 120],
  moveCeiling: 260,
  holdPercent: 280,
  noDatePercent: 140,
  movesPerWeek: { attache: 1, envoy: 2, ambassador: 2 },
  strengthPercent: { attache: 90, envoy: 100, ambassador: 146 },
  conditionOdds: 0.35,
  wrongForumHeardPercent: 70,
  delayDatePercent: 50,
  delayNoDatePercent: 120,
  blocPercent: 45,
  /** What is left of a charge of double standards, in percent: 100 less this per point of Credibility over 5, and at least the other. */
  doubleStandardsPerCredibility: 12,
  doubleStandardsLeast: 30,
  missionLetter: -25,
  purseInHold: 2,

  attentionWeeklyPercent: 90,
  attentionEffect: 6,
  witness: 20,
  witnessSecondPercent: 70,
  witnessBlockedPercent: 50,
  webcastBlockOdds: 0.35,
  witnessLimit: 2,
  witnessSway: 27,
  credibilityEffect: 6,
  ownCriticism: 15,
  promiseKept: 5,
  promiseBroken: -30,
  promiseBrokenSway: -80,
  promiseWeeks: 2,
  /** Eleven working days, in weeks. */
  coolPresidentWeeks: 2,

  groupForce: 80,
  groupNeeds: 2,
  ambitionStep: 6,
  ambitionMost: 6,
  thawStep: -20,

  fallbackSigners: 2,
  fallbackAttention: 50,
  anyOtherBusinessLess: 8,
  withdrawnAttention: -20,
} as const satisfies Record<
  string,
  number | readonly number[] | Partial<Record<Level | 'best' | 'second' | 'other', number>>
>;
