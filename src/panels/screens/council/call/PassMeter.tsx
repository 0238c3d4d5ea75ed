import type { JSX } from 'preact';
import { percent } from '../../../../words/plain';

/** The odds of nine on a scale, with the break-even drawn and told: from there on tabling pays. */
export function PassMeter({ pass, breakEven }: { pass: number; breakEven: number }): JSX.Element {
  const even = Math.round(breakEven * 100);
  return (
    <figure class="pass-meter">
      <div class="pass-scale" aria-hidden="true">
        <i class="pass-fill" style={{ width: `${percent(pass)}%` }} />
        <i class="pass-even" style={{ left: `${Math.min(100, Math.max(0, even))}%` }} />
      </div>
      <figcaption>
        Break-even is {even}%. You are {pass >= breakEven ? 'above it' : 'below it'}, where{' '}
        {pass >= breakEven ? 'tabling pays best' : 'something else pays better'}, on what you
        believe.
      </figcaption>
    </figure>
  );
}
