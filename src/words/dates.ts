const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** `10 Dec` from `2015-12-10`. */
export function shortDate(iso: string): string {
  const { month, day } = dayOf(iso);
  return `${day} ${MONTHS[month - 1]}`;
}

/** `10 December` from `2015-12-10`: within a sentence. */
export function dayAndMonth(iso: string): string {
  const { month, day } = dayOf(iso);
  return `${day} ${LONG_MONTHS[month - 1]}`;
}

/** `10 December 2015` from `2015-12-10`; a date without a day keeps what it has. */
export function longDate(iso: string): string {
  const parts = iso.split('-').length;
  const { year, month, day } = dayOf(iso);
  if (parts === 1) return String(year);
  return `${parts === 3 ? `${day} ` : ''}${LONG_MONTHS[month - 1]} ${year}`;
}

/** `December 2015` from `2015-12-10`. */
export function monthAndYear(iso: string): string {
  const { year, month } = dayOf(iso);
  return `${LONG_MONTHS[month - 1]} ${year}`;
}

/** `16–20 Nov`, or `30 Nov–4 Dec` over the end of a month. */
export function span(starts: string, ends: string): string {
  const [from, to] = [dayOf(starts), dayOf(ends)];
  return from.month === to.month
    ? `${from.day}–${shortDate(ends)}`
    : `${shortDate(starts)}–${shortDate(ends)}`;
}

/** A moment of the clock as `22 November 2026, 14:05`, in the reader's own time. */
export function moment(milliseconds: number): string {
  const at = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getDate()} ${LONG_MONTHS[at.getMonth()]} ${at.getFullYear()}`;
  return `${day}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
