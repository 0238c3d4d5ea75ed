import type { ComponentChildren, JSX } from 'preact';
import type { MemberId } from '../../engine/core/ids';
import { Flag, Portrait } from '../frame/marks';
import { useGame } from '../page';
import { aboutMember, nameOf } from '../../words/plain';

interface DossierHeadProps {
  /** Whose dossier. */
  readonly id: MemberId;
  readonly titleId: string;
  /** A line of its own, below what is known of every member. */
  readonly children: ComponentChildren;
}

/** A name longer than this, in letters, is set smaller. */
const LONG_NAME = 11;

/** The head of a dossier or a brief: the delegate, the state, and what it is in the Council. */
export function DossierHead({ id, titleId, children }: DossierHeadProps): JSX.Element {
  const { docket } = useGame().view;
  const name = nameOf(docket, id);
  return (
    <header class="dossier-head">
      <Portrait id={id} />
      <div class="who">
        <h2 id={titleId} class={name.length > LONG_NAME ? 'long' : ''}>
          <Flag id={id} />
          {name}
        </h2>
        <p>{aboutMember(docket, id)}</p>
        <p>{children}</p>
      </div>
    </header>
  );
}
