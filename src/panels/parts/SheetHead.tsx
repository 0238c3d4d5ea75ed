import type { JSX } from 'preact';
import { LEVEL_WORDS } from '../../words/levels';
import { useGame, usePage } from '../page';

interface SheetHeadProps {
  readonly title: string;
  /** What stands below the title, before the level. */
  readonly line: string;
  readonly take: string;
  readonly onTake: () => void;
}

/** The head of a briefing: what it is about, the way back, and the way on. */
export function SheetHead({ title, line, take, onTake }: SheetHeadProps): JSX.Element {
  const { level } = useGame().view;
  const { art, leave } = usePage();
  return (
    <header class="sheet-head">
      <img src={art.mark} alt="" width="39" height="32" />
      <div>
        <h1>{title}</h1>
        <p class="acts">
          {line}; {LEVEL_WORDS[level].name}
        </p>
      </div>
      <button type="button" class="button" onClick={leave}>
        Back to the shelf
      </button>
      <button type="button" class="button primary" onClick={onTake}>
        {take}
      </button>
    </header>
  );
}
