import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CastVote, View } from '../../../../engine/proceedings/council/state';
import { VOTES_NEEDED } from '../../../../engine/proceedings/council/rules/council-ballot';
import type { ChamberPicture } from '../../../../session/show/picture';
import { LessonNote } from '../desk/LessonNote';
import { Flag, Glyph } from '../../../frame/marks';
import { useGame, usePage } from '../../../page';
import { longDate } from '../../../../words/dates';
import { voteReason } from '../../../../words/explain';
import { atStart, inSentence, VOTE_DONE, nameOf } from '../../../../words/plain';
import { castWord, countWords, countsOf, tallyWords } from '../../../../words/vote';

interface VoteProps {
  readonly onDone: () => void;
  /** One line on why a seat voted as it did, as the reader’s seat may know it. */
  readonly why?: (view: View, cast: CastVote) => string;
  readonly children: ComponentChildren;
}

/** The roll call: one hand at a time, each with a caption; the count of nine; a way to skip. */
export function VoteScreen({ onDone, why = voteReason, children }: VoteProps): JSX.Element {
  const { session, view } = useGame();
  const { art } = usePage();
  const picture = useSyncedPicture();
  const votes = view.board.result?.votes ?? [];
  const fallen = votes.slice(0, picture.seats.filter(({ vote }) => vote !== null).length);
  const isDone = fallen.length === votes.length && !session.playback.isVoting();
  const { docket } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="vote">
      {children}
      <header class="vote-head">
        <img src={art.mark} alt="" width="26" height="22" />
        <h1 tabIndex={-1} ref={heading}>
          Adoption of the agenda
        </h1>
        <p class="acts">
          {longDate(docket.meetingDate.value)}. China has objected; nine must say yes.
        </p>
      </header>
      <LessonNote at="vote" />
      <Count yes={fallen.filter(({ vote }) => vote === 'yes').length} />
      <Fallen fallen={fallen} waiting={picture.waiting} />
      <footer class="vote-foot">
        <div class="caption">
          <Caption fallen={fallen} waiting={picture.waiting} isDone={isDone} why={why} />
        </div>
        {isDone ? (
          <button type="button" class="button primary" onClick={onDone}>
            To the reckoning
          </button>
        ) : (
          <button type="button" class="button" onClick={() => session.playback.skip()}>
            Skip to the count
          </button>
        )}
      </footer>
    </div>
  );
}

/** The room as the show has it, drawn again at each cue. */
function useSyncedPicture(): ChamberPicture {
  const { session } = useGame();
  const [picture, setPicture] = useState(() => session.playback.picture());
  const [, setCue] = useState(session.playback.cue());
  useEffect(() => session.playback.watch(setPicture), [session]);
  useEffect(() => session.playback.onCue(setCue), [session]);
  return picture;
}

function Count({ yes }: { yes: number }): JSX.Element {
  return (
    <div class="count">
      <p>
        <b>{yes}</b> <i>of nine</i>
      </p>
      <div class="notches" aria-hidden="true">
        {Array.from({ length: VOTES_NEEDED }, (_, index) => (
          <i key={index} class={index < yes ? 'on' : ''} />
        ))}
      </div>
    </div>
  );
}

interface FallenProps {
  readonly fallen: readonly CastVote[];
  readonly waiting: string | null;
}

/** Every seat of the table with its vote as it falls: the whole vote without the room. */
function Fallen({ fallen, waiting }: FallenProps): JSX.Element {
  const { docket } = useGame().view;
  return (
    <ol class="fallen" aria-label="Votes so far">
      {docket.seatOrder.map((id) => {
        const vote = fallen.find(({ member }) => member === id)?.vote;
        return (
          <li key={id} class={vote ? 'cast' : id === waiting ? 'waiting' : ''}>
            <Flag id={id} size={22} />
            <span>{nameOf(docket, id)}</span>
            <span class="marked">
              {vote && <Glyph kind={vote} size={14} />}
              {vote ? VOTE_DONE[vote] : id === waiting ? 'Waiting' : '—'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface CaptionProps extends FallenProps {
  readonly isDone: boolean;
  readonly why: (view: View, cast: CastVote) => string;
}

function Caption({ fallen, waiting, isDone, why }: CaptionProps): JSX.Element {
  const { view } = useGame();
  const last = fallen.at(-1);
  const { result } = view.board;
  if (isDone && result) {
    return (
      <>
        <p class="caption-line">
          <b>{result.adopted ? 'The agenda is adopted.' : 'The agenda is not adopted.'}</b>
        </p>
        <p class="caption-note">{capital(tallyWords(countsOf(result)))}.</p>
      </>
    );
  }
  if (!last) {
    return (
      <>
        <p class="caption-line">The President puts the agenda to the vote.</p>
        <p class="caption-note">Hands, please.</p>
      </>
    );
  }
  const yes = fallen.filter(({ vote }) => vote === 'yes').length;
  return (
    <>
      <p class="caption-line">
        <b>
          {atStart(view.docket, last.member)}: {castWord(last.vote)}.
        </b>{' '}
        {countWords(yes)}
      </p>
      <p class="caption-note">
        {why(view, last)}{' '}
        {waiting && (
          <span class="next">
            {capital(inSentence(view.docket, waiting))} has yet to raise a hand.
          </span>
        )}
      </p>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
