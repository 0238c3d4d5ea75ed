import type { JSX } from 'preact';
import { labelOf, type Status } from '../../engine/proceedings/council/scenario';
import { usePage } from '../page';

export type GlyphKind = 'signed' | 'nod' | 'open' | 'objects' | 'yes' | 'abstain' | 'no' | 'move';

/** A mark with a shape of its own, so that colour never tells alone. Its word stands beside it. */
export function Glyph({ kind, size = 12 }: { kind: GlyphKind; size?: number }): JSX.Element {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[kind]()}
    </svg>
  );
}

/** Made anew each time: an element that is kept would keep the page around it. */
const tick = () => (
  <>
    <circle cx="10" cy="10" r="9" fill="var(--yes)" />
    <path
      d="M6,10.4 L9.1,13.6 L14.5,6.4"
      fill="none"
      stroke="var(--card)"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </>
);
const bar = () => (
  <>
    <rect x="2" y="2" width="16" height="16" fill="var(--no)" />
    <path d="M6.2,10 H13.8" stroke="var(--card)" stroke-width="2.7" stroke-linecap="round" />
  </>
);
const SHAPES: Readonly<Record<GlyphKind, () => JSX.Element>> = {
  signed: tick,
  yes: tick,
  nod: () => (
    <>
      <circle cx="10" cy="10" r="7.9" fill="var(--card)" stroke="var(--yes)" stroke-width="2.2" />
      <path d="M10,2.1 A7.9,7.9 0 0 0 10,17.9Z" fill="var(--yes)" />
    </>
  ),
  open: () => (
    <circle cx="10" cy="10" r="7.9" fill="var(--card)" stroke="var(--brass)" stroke-width="2.2" />
  ),
  abstain: () => (
    <path
      d="M10,1 L19,10 L10,19 L1,10Z"
      fill="var(--card)"
      stroke="var(--abs)"
      stroke-width="2.2"
    />
  ),
  objects: bar,
  no: bar,
  move: () => (
    <>
      <path d="M10,0.6 L18.2,5.3 V14.7 L10,19.4 L1.8,14.7 V5.3Z" fill="var(--no)" />
      <path
        d="M6.7,6.7 L13.3,13.3 M13.3,6.7 L6.7,13.3"
        stroke="var(--card)"
        stroke-width="2.3"
        stroke-linecap="round"
      />
    </>
  ),
};

/** A member's round flag; its name always stands beside it. */
export function Flag({ id, size = 20 }: { id: string; size?: number }): JSX.Element {
  const { art } = usePage();
  return <img class="flag" src={art.flag(id)} alt="" width={size} height={size} />;
}

/** How sure we are: sourced, estimated or invented, as a shape and the word. */
export function Label({ status }: { status: Status }): JSX.Element {
  const label = labelOf(status);
  return <span class={`label ${label}`}>{label}</span>;
}

/** A row of blocks, `value` of `most` filled; a half block counts as filled from .5 up. */
export function Blocks({ value, most }: { value: number; most: number }): JSX.Element {
  return (
    <div class="blocks" aria-hidden="true">
      {Array.from({ length: most }, (_, index) => (
        <i key={index} class={index + 0.5 <= value ? 'on' : ''} />
      ))}
    </div>
  );
}

/** Odds of yes, abstain and no as one bar; the words stand under it. */
export function OddsBar({
  yes,
  abstain,
  no,
}: {
  yes: number;
  abstain: number;
  no: number;
}): JSX.Element {
  const width = (odds: number) => ({ width: `${odds * 100}%` });
  return (
    <div class="odds-bar" aria-hidden="true">
      <i class="yes" style={width(yes)} />
      <i class="abstain" style={width(abstain)} />
      <i class="no" style={width(no)} />
    </div>
  );
}

/** A delegate's portrait: a bust on a quiet ground. Its name always stands beside it. */
export function Portrait({ id }: { id: string }): JSX.Element {
  const { art } = usePage();
  return (
    <span class="portrait" aria-hidden="true">
      <img src={art.bust(id)} alt="" />
    </span>
  );
}
