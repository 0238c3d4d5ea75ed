import type { JSX } from 'preact';
import { SPEEDS, type ReplayControls } from './player';

interface ControlsProps {
  readonly player: ReplayControls;
  readonly last: number;
  /** Frame in which the room sits down to vote; null without a vote. */
  readonly vote: number | null;
  /** Whether motion is kept small, so that nothing plays by itself. */
  readonly isStill: boolean;
}

/** First, back, play, forward, last, and to the vote. */
export function Controls({ player, last, vote, isStill }: ControlsProps): JSX.Element {
  const { at, go } = player;
  return (
    <div class="player-controls" role="group" aria-label="Step through the game">
      <StepButton name="First step" sign="first" isOff={at === 0} onPress={() => go(0)} />
      <StepButton name="Back" sign="back" isOff={at === 0} onPress={() => go(at - 1)} />
      {!isStill && <PlayButton player={player} />}
      <StepButton name="Forward" sign="forward" isOff={at === last} onPress={() => go(at + 1)} />
      <StepButton name="Last step" sign="last" isOff={at === last} onPress={() => go(last)} />
      {vote !== null && (
        <button
          type="button"
          class="button to-vote"
          aria-pressed={at === vote}
          onClick={() => go(vote)}
        >
          To the vote
        </button>
      )}
    </div>
  );
}

function PlayButton({ player: { isPlaying, toggle } }: { player: ReplayControls }): JSX.Element {
  return (
    <button type="button" class="button primary play" onClick={toggle}>
      <Sign name={isPlaying ? 'pause' : 'play'} />
      {isPlaying ? 'Pause' : 'Play'}
    </button>
  );
}

/** How fast it plays; where motion is kept small, why it does not. */
export function Speeds({
  player,
  isStill,
}: Pick<ControlsProps, 'player' | 'isStill'>): JSX.Element {
  const { speed, setSpeed } = player;
  if (isStill) return <p class="note still-note">Motion is kept small: step by hand.</p>;
  return (
    <fieldset class="speeds">
      <legend class="for-readers">Speed</legend>
      {SPEEDS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="replay-speed"
            value={String(one)}
            checked={one === speed}
            onChange={() => setSpeed(one)}
          />
          <span>{one === 0.5 ? '½' : one}×</span>
        </label>
      ))}
    </fieldset>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly sign: SignName;
  /** Whether there is nowhere to go; it stays reachable, so that the focus is not lost. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function StepButton({ name, sign, isOff, onPress }: StepButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="button step-button"
      aria-label={name}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => !isOff && onPress()}
    >
      <Sign name={sign} />
    </button>
  );
}

type SignName = 'first' | 'back' | 'play' | 'pause' | 'forward' | 'last';

const SIGNS: Readonly<Record<SignName, string>> = {
  first: 'M4,3 H6 V17 H4Z M17,3 V17 L7.5,10Z',
  back: 'M15,3 V17 L5,10Z',
  play: 'M5,3 V17 L16,10Z',
  pause: 'M5,3 H8.5 V17 H5Z M11.5,3 H15 V17 H11.5Z',
  forward: 'M5,3 V17 L15,10Z',
  last: 'M16,3 H14 V17 H16Z M3,3 V17 L12.5,10Z',
};

function Sign({ name }: { name: SignName }): JSX.Element {
  return (
    <svg class="sign" width="16" height="16" viewBox="0 0 20 20" aria-hidden="true">
      <path d={SIGNS[name]} fill="currentColor" />
    </svg>
  );
}
