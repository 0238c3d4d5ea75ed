import { MOVE_KINDS } from '../../engine/proceedings/council/move-kinds';
import {
  CHAIR_LINES,
  type Approach,
  type ChairFile,
  type ChairResult,
} from '../../engine/proceedings/council/chair';
import { VOTES } from '../../engine/core/ids';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import { isInitiative, isReply } from '../../engine/proceedings/council/shape';
import { listOf, oneOf, shaped, shortText, wholeNumber, type Check } from '../../engine/core/shape';
import { count, flag, orNull } from './shape';
import type { ChairShapes } from './snapshot-shape';

/** One check for each field of a type: a new field will not compile until it is checked. */
type ShapeOf<T> = { readonly [K in keyof T]-?: Check };
type ApproachOf<K extends Approach['kind']> = Extract<Approach, { kind: K }>;

const head = (kind: Approach['kind']) => ({
  id: shortText,
  by: shortText,
  reply: (value: unknown) => value === 'none' || isReply(value),
  kind: oneOf(kind),
});

const APPROACHES: { readonly [K in Approach['kind']]: ShapeOf<ApproachOf<K>> } = {
  argument: {
    ...head('argument'),
    argument: oneOf(...ARGUMENTS),
    rank: oneOf('envoy', 'minister'),
    value: wholeNumber,
  },
  offer: {
    ...head('offer'),
    ask: shortText,
    how: oneOf('promise', 'favour', 'format'),
    isRight: flag,
    value: wholeNumber,
  },
  name: { ...head('name'), name: oneOf('signature', 'nod') },
  sounding: head('sounding'),
  move: {
    ...head('move'),
    moveKind: oneOf(...MOVE_KINDS),
    target: shortText,
    value: wholeNumber,
    wear: wholeNumber,
  },
};

const isApproach: Check = (value) =>
  Object.values(APPROACHES).some((shape) => shaped(shape)(value));

/** Whether a value has the shape of a chair's file. */
const isChair = shaped({
  seat: shortText,
  ready: flag,
  approaches: listOf(isApproach, 100),
  initiative: (value) => value === 'none' || isInitiative(value),
  askNamed: flag,
  speeches: shaped({ for: count, against: count }),
  trust: count,
  standing: shaped({ coalition: count, opposition: count }),
  moves: shaped({ made: count, unanswered: count }),
  vote: orNull(oneOf(...VOTES)),
} satisfies ShapeOf<ChairFile>);

/** Whether a value has the shape of how a game ended for a chair. */
const isChairResult = shaped({
  seat: shortText,
  vote: orNull(oneOf(...VOTES)),
  lines: listOf(shaped({ line: oneOf(...CHAIR_LINES), value: count }), CHAIR_LINES.length),
} satisfies ShapeOf<ChairResult>);

/** What a game with people in chairs has more to check in a snapshot. */
export const CHAIR_SHAPES: ChairShapes = { file: isChair, result: isChairResult };
