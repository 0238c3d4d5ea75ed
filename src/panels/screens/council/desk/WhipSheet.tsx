import { VOTES_NEEDED } from '../../../../engine/proceedings/council/rules/council-ballot';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { memberOf } from '../../../../engine/proceedings/council/docket';
import { selectForecast } from '../../../../engine/proceedings/council/selectors/odds';
import {
  selectWhipSheet,
  type WhipRow,
} from '../../../../engine/proceedings/council/selectors/whip';
import type { View } from '../../../../engine/proceedings/council/state';
import { Flag, Glyph } from '../../../frame/marks';
import { useGame } from '../../../page';
import { WARMTH_WORDS } from '../../../../words/call';
import { percent, nameOf, shortNameOf } from '../../../../words/plain';

/** Fifteen seats by their odds of a yes; a brass notch stands after the ninth. */
export function WhipSheet(): JSX.Element {
  const { view } = useGame();
  const rows = selectWhipSheet(view);
  return (
    <section class="whip" aria-labelledby="whip-title">
      <div class="whip-head">
        <h2 id="whip-title">Whip sheet</h2>
        <PassLine view={view} />
        <p class="legend" aria-hidden="true">
          {(['signed', 'nod', 'open', 'objects'] as const).map((kind) => (
            <span key={kind} class="marked">
              <Glyph kind={kind} />
              {kind}
            </span>
          ))}
        </p>
      </div>
      <Cells rows={rows} />
    </section>
  );
}

function PassLine({ view }: { view: View }): JSX.Element {
  return (
    <p class="pass">
      Nine or more: <b>{percent(selectForecast(view).pass)}%</b>{' '}
      <span class="aside"> on what you believe today</span>
    </p>
  );
}

function Cells({ rows }: { rows: readonly WhipRow[] }): JSX.Element {
  const { view, selected, select } = useGame();
  const list = useRef<HTMLOListElement>(null);
  useSlide(list, rows);
  useEffectOnNinth(list);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ member }) => member === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    select(rows[to].member);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <ol class="whip-cells" ref={list} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Cell
          key={row.member}
          row={row}
          isSelected={row.member === selected}
          isThreatened={view.board.moves.some(
            ({ member, answer }) =>
              member === row.member && (answer === 'open' || answer === 'take'),
          )}
          onSelect={() => select(row.member)}
        />
      ))}
      <li class="notch" aria-hidden="true">
        <b>Nine</b>
      </li>
    </ol>
  );
}

interface CellProps {
  readonly row: WhipRow;
  readonly isSelected: boolean;
  readonly isThreatened: boolean;
  readonly onSelect: () => void;
}

function Cell({ row, isSelected, isThreatened, onSelect }: CellProps): JSX.Element {
  const { docket } = useGame().view;
  const member = memberOf(docket, row.member);
  const isFixed = member.role !== 'elected';
  return (
    <li class={row.rank > VOTES_NEEDED ? 'whip-cell beyond' : 'whip-cell'} data-member={row.member}>
      <button
        type="button"
        aria-pressed={isSelected}
        tabIndex={isSelected ? 0 : -1}
        onClick={onSelect}
      >
        <span class="rank">{row.rank}</span>
        <Flag id={row.member} size={22} />
        <span class="name" aria-hidden="true">
          {shortNameOf(docket, row.member)}
        </span>
        <span class="for-readers">{nameOf(docket, row.member)}, odds of a yes </span>
        <span class="odds">
          {percent(row.yes, isFixed)}
          <small>%</small>
        </span>
        <span class="state">
          {row.warmth !== 'sponsor' && <Glyph kind={row.standing} size={11} />}
          {WARMTH_WORDS[row.warmth]}
        </span>
        {isThreatened && (
          <span class="threat">
            <Glyph kind="move" size={13} />
            <span class="for-readers">, under fire</span>
          </span>
        )}
      </button>
    </li>
  );
}

/** Slides the cells to their new places when the sheet re-sorts; the notch never moves. */
function useSlide(list: { current: HTMLOListElement | null }, rows: readonly WhipRow[]): void {
  const places = useRef(new Map<string, number>());
  const order = rows.map(({ member }) => member).join();
  useLayoutEffect(() => {
    const cells = list.current?.querySelectorAll<HTMLElement>('.whip-cell') ?? [];
    const isStill = document.documentElement.classList.contains('reduced-motion');
    for (const cell of cells) {
      const key = cell.dataset['member'] ?? '';
      const before = places.current.get(key);
      const now = cell.offsetLeft;
      places.current.set(key, now);
      if (isStill || before === undefined || before === now || !cell.animate) continue;
      cell.animate([{ transform: `translateX(${before - now}px)` }, { transform: 'none' }], {
        duration: 320,
        easing: 'ease-in-out',
      });
    }
  }, [order]);
}

/** On a narrow screen the sheet opens on the ninth seat. */
function useEffectOnNinth(list: { current: HTMLOListElement | null }): void {
  useLayoutEffect(() => {
    const cells = list.current;
    const ninth = cells?.querySelectorAll<HTMLElement>('.whip-cell')[8];
    if (!cells || !ninth || cells.scrollWidth <= cells.clientWidth) return;
    cells.scrollLeft = ninth.offsetLeft - (cells.clientWidth - ninth.offsetWidth) / 2;
  }, []);
}
