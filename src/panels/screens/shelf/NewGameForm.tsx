import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '../../../engine/core/ids';
import { isSeed } from '../../../engine/proceedings/council/setup';
import { LEVELS, type Level } from '../../../engine/core/levels';
import { ChoiceButton } from '../../frame/ChoiceButton';
import { LEVEL_WORDS } from '../../../words/levels';
import { ChairChoice } from './ChairChoice';
import { DocketChoice } from './DocketChoice';
import type { ShelfProps } from './shelf-props';

const BAD_SEED = 'A seed is 1 to 12 small letters, figures or hyphens.';

/** Docket, chair, level, seed and the button that starts. */
export function NewGameForm({
  dockets,
  seed,
  onStart,
}: Pick<ShelfProps, 'dockets' | 'seed' | 'onStart'>): JSX.Element {
  const [docket, setDocket] = useState(dockets[0]?.id ?? '');
  const [wanted, setWanted] = useState<SeatId>('coalition');
  const [level, setLevel] = useState<Level>('envoy');
  const [text, setText] = useState(seed);
  useEffect(() => setText(seed), [seed]);
  const isGood = isSeed(text);
  const { chairs = [] } = dockets.find(({ id }) => id === docket) ?? {};
  const isThere = wanted === 'opposition' || chairs.some((id) => id === wanted);
  const chair = isThere ? wanted : 'coalition';
  const start = () => onStart({ docket, seed: text, level, chair });
  return (
    <form
      class="new-game"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) start();
      }}
    >
      <DocketChoice dockets={dockets} chosen={docket} onChoose={setDocket} />
      <ChairChoice chairs={chairs} chosen={chair} onChoose={setWanted} />
      <LevelChoice chosen={level} onChoose={setLevel} />
      <SeedLine text={text} isGood={isGood} onText={setText} onStart={start} />
    </form>
  );
}

interface LevelChoiceProps {
  readonly chosen: Level;
  readonly onChoose: (level: Level) => void;
}

function LevelChoice({ chosen, onChoose }: LevelChoiceProps): JSX.Element {
  return (
    <fieldset class="levels">
      <legend>Level</legend>
      {LEVELS.map((option) => (
        <label key={option} class="level">
          <input
            type="radio"
            name="level"
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>
            <b>{LEVEL_WORDS[option].name}</b>
            <small>
              {LEVEL_WORDS[option].about} {LEVEL_WORDS[option].undo}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SeedLineProps {
  readonly text: string;
  readonly isGood: boolean;
  readonly onText: (text: string) => void;
  readonly onStart: () => void;
}

/** The seed, the button that starts, and what is wrong with the seed. */
function SeedLine({ text, isGood, onText, onStart }: SeedLineProps): JSX.Element {
  return (
    <>
      <div class="seed-line">
        <label>
          Seed
          <input
            type="text"
            value={text}
            maxLength={40}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={!isGood}
            aria-describedby="seed-note"
            onInput={({ currentTarget }) => onText(currentTarget.value.trim())}
          />
        </label>
        <ChoiceButton
          class="button primary big"
          refusal={isGood ? null : BAD_SEED}
          onChoose={onStart}
          quiet
        >
          New game
        </ChoiceButton>
      </div>
      <p
        id="seed-note"
        class={isGood ? 'small' : 'problem-note'}
        role={isGood ? undefined : 'alert'}
      >
        {isGood ? 'The same seed and choices give the same game, on every machine.' : BAD_SEED}
      </p>
    </>
  );
}
