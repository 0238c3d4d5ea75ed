import type { JSX } from 'preact';
import { rejectionOf } from '../../../../engine/proceedings/council/legality';
import { Blocks } from '../../../frame/marks';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { useGame } from '../../../page';
import {
  AMBITION_STEPS,
  METER_WORDS,
  meterScale,
  meterWord,
  type MeterId,
} from '../../../../words/meters';
import { inSentence, listed, numberWord, sentenceCase } from '../../../../words/plain';
import { rejectionWords } from '../../../../words/rejections';

/** Five meters and the promises, printed on the desk: each with its scale and a word. */
export function Meters(): JSX.Element {
  const { meters, letter } = useGame().view.board;
  return (
    <section class="meters-place" aria-label="Meters">
      <dl class="meters">
        <Meter id="favours" value={meters.favours} />
        <Meter id="credibility" value={meters.credibility / 10} />
        <Meter
          id="ambition"
          value={meters.ambition}
          control={<AmbitionStepper />}
          note={letter.filed ? '' : AMBITION_STEPS}
        />
        <Meter id="attention" value={meters.attention / 10} />
        <Meter id="thaw" value={meters.thaw} />
        <Promises />
      </dl>
    </section>
  );
}

interface MeterProps {
  readonly id: MeterId;
  readonly value: number;
  readonly control?: JSX.Element;
  /** A line under it; empty for none. */
  readonly note?: string;
}

function Meter({ id, value, control, note }: MeterProps): JSX.Element {
  const { name, most, about } = METER_WORDS[id];
  return (
    <div class="meter" title={about}>
      <dt>{name}</dt>
      <dd>
        <span class="scale">{meterScale(id, value)}</span>
        <span class="word">
          {meterWord(id, value)}
          {control}
        </span>
        <Blocks value={value} most={most} />
        {note && <span class="small meter-note">{note}</span>}
      </dd>
    </div>
  );
}

/** Sets what the meeting is to be, until the letter is filed. */
function AmbitionStepper(): JSX.Element {
  const { view, submit } = useGame();
  const now = view.board.meters.ambition;
  const step = (by: number) => {
    const action = { type: 'setAmbition', by: 'coalition', ambition: now + by } as const;
    const rejection = rejectionOf(view, action);
    return {
      refusal: rejection && rejectionWords(view.docket, rejection),
      onChoose: () => void submit(action),
    };
  };
  return (
    <span
      class="stepper"
      role="group"
      aria-label="Ambition"
      aria-description={METER_WORDS.ambition.about}
    >
      <ChoiceButton class="step" label="Less Ambition" {...step(-1)} quiet>
        −
      </ChoiceButton>
      <ChoiceButton class="step" label="More Ambition" {...step(1)} quiet>
        +
      </ChoiceButton>
    </span>
  );
}

function Promises(): JSX.Element {
  const { view } = useGame();
  const made = view.desk?.promises ?? [];
  const open = made.filter(({ status }) => status === 'open').toSorted((a, b) => a.due - b.due);
  const [first] = open;
  const to = [...new Set(open.map(({ member }) => inSentence(view.docket, member)))];
  const kept = made.filter(({ status }) => status === 'kept').length;
  return (
    <div class="meter promises">
      <dt>Promises</dt>
      <dd>
        <span class="word">
          {first
            ? `${sentenceCase(numberWord(open.length))}, due in week ${first.due}`
            : 'None open'}
        </span>
        <span class="small">
          {first && `to ${listed(to)}`}
          {!first &&
            (made.length ? `${kept} kept of ${made.length} made` : 'nothing promised so far')}
        </span>
      </dd>
    </div>
  );
}
