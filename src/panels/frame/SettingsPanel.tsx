import type { JSX } from 'preact';
import { usePage, type Settings } from '../page';
import { LESSON_WORDS } from '../../words/lessons';

const THEMES = [
  ['auto', 'As my device has it'],
  ['light', 'Dusk (light)'],
  ['dark', 'Evening (dark)'],
] as const;
const MOTIONS = [
  ['auto', 'As my device has it'],
  ['full', 'Full'],
  ['reduced', 'Reduced'],
] as const;

/** How the page looks and moves. Kept on this device. */
export function SettingsForm(): JSX.Element {
  const { settings, change } = usePage();
  const { theme, motion, room, lessons } = settings.value;
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <Options
        name="theme"
        title="Light"
        options={THEMES}
        value={theme}
        onChoose={(value) => change({ theme: value })}
      />
      <Options
        name="motion"
        title="Motion"
        options={MOTIONS}
        value={motion}
        onChoose={(value) => change({ motion: value })}
      />
      <fieldset>
        <legend>The room</legend>
        <label class="marked">
          <input
            type="checkbox"
            checked={room}
            onChange={({ currentTarget }) => change({ room: currentTarget.checked })}
          />
          Draw the room (everything is on the page without it)
        </label>
      </fieldset>
      <fieldset>
        <legend>Lessons</legend>
        <label class="marked">
          <input
            type="checkbox"
            checked={lessons}
            onChange={({ currentTarget }) => change({ lessons: currentTarget.checked })}
          />
          {LESSON_WORDS.setting}
        </label>
      </fieldset>
    </form>
  );
}

interface OptionsProps<T extends Settings['theme'] | Settings['motion']> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: string;
  readonly onChoose: (value: T) => void;
}

function Options<T extends Settings['theme'] | Settings['motion']>(
  props: OptionsProps<T>,
): JSX.Element {
  const { name, title, options, value, onChoose } = props;
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(([option, words]) => (
        <label key={option} class="marked">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
