import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProposedMove } from '../../../../engine/proceedings/council/action';
import type { MemberId } from '../../../../engine/core/ids';
import {
  selectMoves,
  type TheirDesk,
  type MovesOutlook,
} from '../../../../session/chairs/their-desk';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { Flag, Label } from '../../../frame/marks';
import { useGame } from '../../../page';
import { LETTERS_SOURCE, MOVE_LETTERS } from '../../../../words/chair-letters';
import { MOVE_WORDS, moveTitle } from '../../../../words/moves';
import {
  counted,
  inSentence,
  listed,
  nameOf,
  percent,
  sentenceCase,
  signed,
  shortNameOf,
} from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';

/** The week’s moves: a seat, what to say to it, and up to two of them announced for all to see. */
export function ChinaMoves({ desk, waits }: { desk: TheirDesk; waits: boolean }): JSX.Element {
  const { view } = useGame();
  const [picked, setPicked] = useState<readonly ProposedMove[]>([]);
  const targets = [...new Set(desk.options.map(({ move }) => move.member))];
  const [seat, setSeat] = useState<MemberId | null>(() => nearest(desk, targets));
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!waits) heading.current?.focus({ preventScroll: true });
  }, [waits]);
  const chosen = seat ?? targets[0] ?? null;
  const toggle = (move: ProposedMove) => {
    const rest = picked.filter((other) => !isSame(other, move));
    setPicked(rest.length < picked.length ? rest : [...picked, move]);
  };
  return (
    <section class="business" aria-labelledby="moves-title">
      <header class="region-head">
        <h2 id="moves-title" tabIndex={-1} ref={heading}>
          Your moves, week {view.board.week}
        </h2>
        <p class="note">
          {sentenceCase(counted(desk.limit, 'move'))} at most; {desk.cost} from the purse for each.
        </p>
      </header>
      <Tray desk={desk} picked={picked} onDrop={toggle} />
      <SeatPick desk={desk} targets={targets} chosen={chosen} onChoose={setSeat} />
      <ul class="china-options">
        {desk.options
          .filter(({ move }) => move.member === chosen)
          .map((option) => (
            <MoveOption
              key={option.move.kind}
              option={option}
              from={desk.forecast.pass}
              together={selectMoves(view, [...picked, option.move])}
              isPicked={picked.some((other) => isSame(other, option.move))}
              onToggle={() => toggle(option.move)}
            />
          ))}
      </ul>
      <p class="small letters-source">
        {LETTERS_SOURCE} Expected effects are what is public allows; luck moves them a little.{' '}
        <Label status="play" />
      </p>
    </section>
  );
}

interface TrayProps {
  readonly desk: TheirDesk;
  readonly picked: readonly ProposedMove[];
  readonly onDrop: (move: ProposedMove) => void;
}

/** What is about to be announced, what it would do if nobody answered, and the button. */
function Tray({ desk, picked, onDrop }: TrayProps): JSX.Element {
  const { view, submit } = useGame();
  const outlook = selectMoves(view, picked);
  const action = { type: 'announceMoves', by: 'opposition', moves: picked } as const;
  return (
    <div class="close-week tray">
      <div class="tray-words">
        {picked.length === 0 && <p>No move chosen. A quiet week costs nothing.</p>}
        <ul>
          {picked.map((move) => (
            <li key={`${move.kind}-${move.member}`} class="marked">
              <Flag id={move.member} size={18} />
              {moveTitle(view.docket, move)}, to {inSentence(view.docket, move.member)}
              <button type="button" class="text-button" onClick={() => onDrop(move)}>
                Take it off
              </button>
            </li>
          ))}
        </ul>
        {picked.length > 0 && (
          <p>
            If nobody answers, nine or more goes from <b>{percent(desk.forecast.pass)}%</b> to{' '}
            <b>{percent(outlook.pass)}%</b>.
          </p>
        )}
      </div>
      <ChoiceButton
        class="button primary big"
        refusal={outlook.rejection && rejectionWords(view.docket, outlook.rejection)}
        onChoose={() => void submit(action)}
      >
        {picked.length === 0 ? 'Make no move this week' : 'Announce, and let the week run'}
      </ChoiceButton>
    </div>
  );
}

interface SeatPickProps {
  readonly desk: TheirDesk;
  readonly targets: readonly MemberId[];
  readonly chosen: MemberId | null;
  readonly onChoose: (seat: MemberId) => void;
}

function SeatPick({ desk, targets, chosen, onChoose }: SeatPickProps): JSX.Element {
  const { view } = useGame();
  return (
    <fieldset class="seat-pick">
      <legend>To whom</legend>
      {targets.map((id) => {
        const yes = desk.forecast.members.find(({ member }) => member === id)?.yes ?? 0;
        return (
          <label key={id}>
            <input
              type="radio"
              name="target"
              class="for-readers"
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <Flag id={id} size={20} />
            <b>{shortNameOf(view.docket, id)}</b>
            <span>
              {percent(yes)}%<span class="for-readers"> yes</span>
            </span>
            <small>{view.board.seats[id]?.signed ? 'Signed' : 'Open'}</small>
          </label>
        );
      })}
    </fieldset>
  );
}

interface MoveOptionProps {
  readonly option: TheirDesk['options'][number];
  /** P(nine or more) without any move, 0 to 1. */
  readonly from: number;
  /** The same move with those already chosen. */
  readonly together: MovesOutlook;
  readonly isPicked: boolean;
  readonly onToggle: () => void;
}

function MoveOption({ option, from, together, isPicked, onToggle }: MoveOptionProps): JSX.Element {
  const { view } = useGame();
  const { move, pass } = option;
  const { docket } = view;
  const refusal = together.rejection && rejectionWords(docket, together.rejection);
  return (
    <li class="china-option card">
      <h3>
        {nameOf(docket, move.by)}: {MOVE_WORDS[move.kind].name}
      </h3>
      <p class="prose">{MOVE_LETTERS[move.kind]}</p>
      <p class="note">
        {effectWords(option, (id) => nameOf(docket, id))} Nine or more: {percent(from)}% to{' '}
        {percent(pass)}%.
      </p>
      <ChoiceButton
        label={`${isPicked ? 'Take off' : 'Add'} ${MOVE_WORDS[move.kind].named} to ${inSentence(docket, move.member)}`}
        pressed={isPicked}
        refusal={isPicked ? null : refusal}
        onChoose={onToggle}
      >
        {isPicked ? 'Chosen: take it off' : 'Add it'}
      </ChoiceButton>
    </li>
  );
}

/** `Chad −6 points, Nigeria −2.` or what it wears off a signature. */
function effectWords({ effects }: MovesOutlook, name: (id: MemberId) => string): string {
  const parts = effects.map(({ member, value, wear }) =>
    wear > 0
      ? `${name(member)}’s signature worn by ${Math.round(wear / 10)}`
      : `${name(member)} ${signed(Math.round(value / 10))}`,
  );
  return parts.length ? `${listed(parts)} points.` : 'Nothing moves.';
}

/** The seat whose vote is nearest to being the one that matters, on what is public. */
function nearest({ forecast }: TheirDesk, targets: readonly MemberId[]): MemberId | null {
  const open = forecast.members.filter(({ member }) => targets.includes(member));
  return open.toSorted((a, b) => b.gain - a.gain)[0]?.member ?? null;
}

function isSame(a: ProposedMove, b: ProposedMove): boolean {
  return a.kind === b.kind && a.member === b.member;
}
