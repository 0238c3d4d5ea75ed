import type { JSX } from 'preact';

interface ScoreLineProps {
  readonly name: string;
  /** 0 to 100. */
  readonly value: number;
  readonly words: string;
}

/** One line of a score: its name, its points, a bar, and why. */
export function ScoreLine({ name, value, words }: ScoreLineProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="score-value">
          <b>{value}</b> of 100
        </span>
        <span class="score-bar" aria-hidden="true">
          <i style={{ width: `${value}%` }} />
        </span>
        <span class="prose">{words}</span>
      </dd>
    </div>
  );
}
