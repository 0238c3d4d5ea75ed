import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { percent } from '../../../../words/plain';
import { placeWords, stepWords } from '../../../../words/replay';
import { readMoves } from '../../../../words/their-events';
import { oddsAt } from './frame-odds';
import type { LaidOut } from './laid-out';
import type { Stop } from './Timeline';

interface FiguresProps {
  readonly game: LaidOut;
  readonly stops: readonly Stop[];
  readonly at: number;
  readonly onGo: (to: number) => void;
}

/** The chart as a table, and every step as a list to jump from. */
export function Figures({ game, stops, at, onGo }: FiguresProps): JSX.Element {
  return (
    <div class="figures">
      <WeekTable game={game} stops={stops} />
      <StepList game={game} at={at} onGo={onGo} />
    </div>
  );
}

function WeekTable({ game, stops }: Pick<FiguresProps, 'game' | 'stops'>): JSX.Element {
  return (
    <table class="week-table">
      <caption>Odds of nine or more, as each week begins</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Believed</th>
          <th scope="col">True</th>
        </tr>
      </thead>
      <tbody>
        {stops.map(({ name, frame }) => {
          const { belief, truth } = oddsAt(game.frames[frame]!);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{percent(belief.pass)}%</td>
              <td>{percent(truth.pass)}%</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StepList({ game, at, onGo }: Omit<FiguresProps, 'stops'>): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="step-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Every step as a list</summary>
      {isOpen && <Steps game={game} at={at} onGo={onGo} />}
    </details>
  );
}

function Steps({ game, at, onGo }: Omit<FiguresProps, 'stops'>): JSX.Element {
  const { docket, frames, log } = game;
  const titles = useMemo(() => {
    const read = readMoves(log);
    return frames.map((frame) => `${placeWords(frame)}: ${stepWords(docket, frame, read).title}`);
  }, [game]);
  return (
    <ol>
      {titles.map((title, index) => (
        <li key={index}>
          <button
            type="button"
            class="text-button"
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onGo(index)}
          >
            {index}. {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
