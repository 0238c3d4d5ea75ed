import type { JSX } from 'preact';
import type { ChairLine } from '../../../../engine/proceedings/council/chair';
import { CHAIR_LINE_WORDS } from '../../../../words/chair';

/** How the chair will be judged, line by line. */
export function Goals({ lines }: { lines: readonly ChairLine[] }): JSX.Element {
  return (
    <div class="known goals">
      <h3>How you will be judged</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <b>{CHAIR_LINE_WORDS[line].name}.</b> {CHAIR_LINE_WORDS[line].about}
          </li>
        ))}
      </ul>
    </div>
  );
}
