import type { JSX } from 'preact';
import type { MemberId } from '../../../../engine/core/ids';
import type { ChairStatus } from '../../../../engine/proceedings/council/selectors/chair';
import {
  selectSignatures,
  selectStanding,
} from '../../../../engine/proceedings/council/selectors/whip';
import { Blocks, Flag, Glyph } from '../../../frame/marks';
import { useGame } from '../../../page';
import { standingWord, trustWord } from '../../../../words/chair';
import { BALLOT_WORDS } from '../../../../words/chair-deeds';
import { counted, nameOf, percent } from '../../../../words/plain';

const STANDING_WORDS = {
  signed: 'on the letter',
  nod: 'with its nod',
  open: 'not on the letter',
  objects: 'declared against',
} as const;

/** How things stand: the names that everybody can count, and what is yours to lose. */
export function ChairState({ chair }: { chair: ChairStatus }): JSX.Element {
  const { instruction, standing, trust } = chair;
  return (
    <section class="chair-state" aria-label="How things stand">
      <PublicRoom own={chair.seat} />
      <dl class="chair-meters">
        <div class="meter">
          <dt>Your instructions</dt>
          <dd>
            <span class="scale">{percent(instruction.odds[instruction.vote])}%</span>
            <span class="word">{BALLOT_WORDS[instruction.vote]}</span>
          </dd>
        </div>
        <Gauge name="Trust at home" value={trust} most={5} word={trustWord(trust)} />
        <Gauge
          name="With the sponsors"
          value={standing.coalition}
          most={10}
          word={standingWord(standing.coalition)}
        />
        <Gauge
          name="With China and Russia"
          value={standing.opposition}
          most={10}
          word={standingWord(standing.opposition)}
        />
      </dl>
    </section>
  );
}

interface GaugeProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly word: string;
}

/** One meter: its name, its scale, a word and blocks. */
export function Gauge({ name, value, most, word }: GaugeProps): JSX.Element {
  return (
    <div class="meter">
      <dt>{name}</dt>
      <dd>
        <span class="scale">
          {value} of {most}
        </span>
        <span class="word">{word}</span>
        <Blocks value={value} most={most} />
      </dd>
    </div>
  );
}

/** The public count: fifteen seats as they sit, each with what everybody knows of it. */
export function PublicRoom({ own }: { own: MemberId | null }): JSX.Element {
  const { view } = useGame();
  const names = selectSignatures(view).length;
  return (
    <div class="public-room">
      <h2>The letter: {counted(names, 'name')}</h2>
      <ol class="ending-room">
        {view.docket.seatOrder.map((id) => {
          const standing = selectStanding(view, id);
          return (
            <li key={id} class={id === own ? 'own' : ''}>
              <Flag id={id} size={18} />
              <Glyph kind={standing} size={13} />
              <span class="for-readers">
                {nameOf(view.docket, id)}
                {id === own && ' (you)'}: {STANDING_WORDS[standing]}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="legend-line note" aria-hidden="true">
        <span class="marked">
          <Glyph kind="signed" size={11} /> on the letter
        </span>
        <span class="marked">
          <Glyph kind="open" size={11} /> not on it
        </span>
        <span class="marked">
          <Glyph kind="objects" size={11} /> declared against
        </span>
      </p>
    </div>
  );
}
