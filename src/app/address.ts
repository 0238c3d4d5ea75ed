/** What the page's address asks for. */
export interface Asked {
  /** Leave the room undrawn. */
  readonly noCanvas: boolean;
  /** Parameters that mean nothing here, in words; null when there are none. */
  readonly problem: string | null;
}

const KNOWN = new Set(['nocanvas']);

/** Reads the query of an address; anything unknown is named, and changes nothing. */
export function readAddress(search: string): Asked {
  const query = new URLSearchParams(search);
  const unknown = [...new Set(query.keys())].filter((key) => !KNOWN.has(key));
  const value = query.get('nocanvas');
  const isOdd = value !== null && value !== '1' && value !== '0';
  const parts = [
    ...unknown.map((key) => `“${key.slice(0, 40)}” means nothing here`),
    ...(isOdd ? ['“nocanvas” is 1 or 0'] : []),
  ];
  return {
    noCanvas: value === '1',
    problem: parts.length ? `Part of the address was left out: ${parts.join('; ')}.` : null,
  };
}
