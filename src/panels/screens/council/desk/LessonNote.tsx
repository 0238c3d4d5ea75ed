import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  labelOf,
  type Lesson as LessonText,
  type LessonPlace,
} from '../../../../engine/proceedings/council/scenario';
import { Label } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { LESSON_WORDS } from '../../../../words/lessons';
import { lessonText } from '../../../../words/docket-words';

/** What each lesson is about: where the keyboard goes once it has been read. */
const ABOUT: Readonly<Record<LessonPlace, string>> = {
  whipSheet: '.whip-cell button[aria-pressed="true"]',
  messengers: '.messenger-region button',
  letter: '.header-tools button:nth-of-type(2)',
  theirMoves: '.their-move button, .elsewhere button',
  call: '#call-title',
  vote: '.vote-head h1',
};

/** Long enough after the screen's own news, so that the lesson is heard after it. */
const SPEAK_MS = 600;

/** The lesson of the week, where it stands at this place; it bars no way, and can be left unread. */
export function LessonNote({ at }: { at: LessonPlace }): JSX.Element | null {
  const { lesson } = useGame();
  return lesson?.at === at ? <LessonCard key={lesson.id} lesson={lesson} /> : null;
}

function LessonCard({ lesson }: { lesson: LessonText }): JSX.Element {
  const { closeLesson, view, selected, select } = useGame();
  const { change, say } = usePage();
  const { id, at, status } = lesson;
  const { title, text, source } = lessonText(view.docket, id);
  useEffect(() => {
    const { moves } = view.board;
    const isQuiet = moves.every(({ member }) => member !== selected);
    if (at === 'theirMoves' && moves[0] && isQuiet) select(moves[0].member);
    const timer = setTimeout(() => say(`${LESSON_WORDS.spoken} ${title}. ${text}`), SPEAK_MS);
    return () => clearTimeout(timer);
  }, []);
  const close = () => {
    closeLesson(id);
    goTo(at);
  };
  return (
    <aside
      class="lesson card"
      data-at={at}
      aria-labelledby={`lesson-${id}`}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header>
        <h2 id={`lesson-${id}`}>{title}</h2>
        <Label status={status} />
      </header>
      <p class="prose">{text}</p>
      {labelOf(status) !== 'invented' && <p class="small">{source}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={close}>
          {LESSON_WORDS.close}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            change({ lessons: false });
            say(LESSON_WORDS.skipped);
            goTo(at);
          }}
        >
          {LESSON_WORDS.skip}
        </button>
      </div>
    </aside>
  );
}

function goTo(at: LessonPlace): void {
  const places = [...document.querySelectorAll<HTMLElement>(`${ABOUT[at]}, main`)];
  const shown = places.filter((place) => place.getClientRects().length > 0);
  (shown.find((place) => place.localName !== 'main') ?? shown[0])?.focus();
}
