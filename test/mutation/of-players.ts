import { faultsIn } from './mutation';

/** Faults in what the other side and the bots choose. */
export const OF_PLAYERS = [
  ...faultsIn(
    'ai',
    ['unit/ai/opposition'],
    [
      [
        'their side: a kind used last week is as good as new',
        '(kinds.has(kind) ? SAME_KIND : 1)',
        '1',
      ],
      [
        'their side: nothing is kept for Hold',
        'return weeks * TUNING.purseInHold * TUNING.movesPerWeek[level];',
        'return 0;',
      ],
      [
        'their side: two moves at one seat in a week',
        'options = options.filter(({ member, kind }) => member !== next.member && kind !== next.kind);',
        'options = options.filter(({ kind }) => kind !== next.kind);',
      ],
      [
        'their side: a nod is never suspected',
        'return ASKED * logistic((lean + HIDDEN_WORK - known.model.c2 + TUNING.nodShift) / 100);',
        'return 0;',
      ],
      [
        'their side: what a move costs a signer is not counted',
        '? Math.min(wearOf(known, weight), target.commitment)',
        '? 0',
      ],
      [
        'choice: the worst option is the likeliest',
        'dexp((Math.max(own, 0) / best - 1) / temperature)',
        'dexp((1 - Math.max(own, 0) / best) / temperature)',
      ],
    ],
  ),
  ...faultsIn(
    'ai',
    ['unit/ai/players', 'unit/ai/search'],
    [
      [
        'informed: the Call goes by the option that pays least',
        'toSorted((a, b) => b.expected - a.expected)',
        'toSorted((a, b) => a.expected - b.expected)',
      ],
      [
        'worth: a favour is worth as much in the last week',
        'if (board.week === lastWeek(docket)) return FAVOUR_PRICE.last;',
        '',
      ],
      [
        'worth: a promise that is due can wait',
        'if (promise.due === known.board.week) return saved + BROKEN_WORD;',
        '',
      ],
      ['outlook: their moves to come are not feared', 'return hope - storm;', 'return hope;'],
      [
        'outlook: a name holds its seat no higher than its mood',
        'const floor = commitment > 0 ? own + commitment : named ? model.c2 + TUNING.nodFloor : null;',
        'const floor = null;',
      ],
      [
        'candidates: an argument goes with whoever is heard least',
        'heardPercent(view.docket, senders[place]!.messenger, listener),',
        '0 - heardPercent(view.docket, senders[place]!.messenger, listener),',
      ],
      [
        'call: the best way out is never an informal meeting',
        'Math.max(table, payoffs.fallback ?? 0, payoffs.withdraw)',
        'Math.max(table, payoffs.withdraw)',
      ],
      [
        'greedy: what a deed costs is left out',
        'weighedOutcomes(now.known, plan)) / (1 + favours + ambition);',
        'weighedOutcomes(now.known, plan)) / (1 + 0 * (favours + ambition));',
      ],
    ],
  ),
] as const;
