/** A JSON text read, or where it breaks: line and column count from 1. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number };

/**
 * Reads a JSON text. Where it is broken, the place is found by us: engines word their messages
 * differently, and not all of them give a position. A byte order mark at the start is forgiven.
 */
export function readJsonText(text: string): JsonText {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch {
    const before = body.slice(0, firstFault(body)).split('\n');
    return { ok: false, line: before.length, column: before.at(-1)!.length + 1 };
  }
}

const BLANKS = /[ \t\r\n]*/y;
const MARK = /[{}[\],:]/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a pattern that matches at this offset ends; -1 where it doesn't match. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the quoted text that starts at this offset ends; -1 where there is none, or a broken one. */
function endOfText(text: string, offset: number): number {
  if (text[offset] !== '"') return -1;
  let at = offset + 1;
  while (at > 0 && at < text.length) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 0x20) return -1;
    at = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + 1;
  }
  return -1;
}

/** What may come next inside the innermost bracket. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

const AFTER_COMMA = { '[': 'value', '{': 'key' } as const;

/** Offset of the first character that no JSON text could have there. */
function firstFault(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected | 'end' = 'value';
  let offset = 0;
  for (;;) {
    const start = endOf(BLANKS, text, offset);
    const mark = endOf(MARK, text, start) > 0 ? text[start] : undefined;
    const quoted = mark ? -1 : endOfText(text, start);
    const end = mark ? start + 1 : Math.max(quoted, endOf(ATOM, text, start));
    if (end < 0) return start;
    const next = advance(expected, open, { mark, isText: quoted > 0 });
    if (!next) return start;
    expected = next;
    offset = end;
  }
}

interface Token {
  /** A bracket, comma or colon; undefined for a value. */
  readonly mark: string | undefined;
  readonly isText: boolean;
}

/** What may follow this token, or null where the token itself may not stand here. */
function advance(
  expected: Expected | 'end',
  open: ('[' | '{')[],
  { mark, isText }: Token,
): Expected | 'end' | null {
  const inner = open.at(-1);
  const done = (): Expected | 'end' => (open.length > 0 ? 'commaOrEnd' : 'end');
  const wantsValue = expected === 'value' || expected === 'valueOrEnd';
  const wantsKey = expected === 'key' || expected === 'keyOrEnd';
  const mayEnd = expected === 'commaOrEnd' || expected === 'valueOrEnd' || expected === 'keyOrEnd';
  switch (mark) {
    case undefined:
      if (wantsValue) return done();
      return wantsKey && isText ? 'colon' : null;
    case '[':
    case '{':
      if (!wantsValue) return null;
      open.push(mark);
      return mark === '[' ? 'valueOrEnd' : 'keyOrEnd';
    case ']':
    case '}':
      if (!mayEnd || inner !== (mark === ']' ? '[' : '{')) return null;
      open.pop();
      return done();
    case ',':
      return expected === 'commaOrEnd' && inner ? AFTER_COMMA[inner] : null;
    default:
      return expected === 'colon' ? 'value' : null;
  }
}
