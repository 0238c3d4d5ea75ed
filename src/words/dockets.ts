import type { Scenario } from '../engine/proceedings/council/scenario';
import { monthAndYear, shortDate } from './dates';
import { counted, numberWord, sentenceCase, listed } from './plain';

/** Beside the docket that teaches the rules. */
export const START_HERE = 'Start here';

/** About how long a first game takes, in minutes. @source design 1: "15-20 minutes", "12 minutes" */
const MINUTES = { lesson: 12, full: 20 } as const;

/** What the length and difficulty of a docket are told from. */
interface DocketLength {
  readonly weeks: number;
  readonly messengersPerWeek: number;
  readonly isLesson: boolean;
  /** Its own sentence on how hard it is; may be empty. */
  readonly difficulty: string;
}

/** `Four weeks of two messengers, about 12 minutes. The easy one: it teaches one rule a week.` */
export function docketFacts(docket: DocketLength): string {
  const { weeks, messengersPerWeek, isLesson, difficulty } = docket;
  const minutes = isLesson ? MINUTES.lesson : MINUTES.full;
  const length = `${sentenceCase(counted(weeks, 'week'))} of ${numberWord(messengersPerWeek)} messengers, about ${minutes} minutes.`;
  return difficulty ? `${length} ${difficulty}` : length;
}

/** `The Councils of 2014, 2015 and 2018`, from the dates of their meetings, each year once. */
export function councilsOf(dates: readonly string[]): string {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return `The ${years.length === 1 ? 'Council' : 'Councils'} of ${listed(years)}`;
}

/** On the plate in the room; where there was no meeting, nobody sat on a certain day. */
export function seatingNote({ meetingDate, history }: Scenario): string {
  const { value } = meetingDate;
  return history.record
    ? `Seated as on ${shortDate(value)}`
    : `Seated as in ${monthAndYear(value)}`;
}

/** What counts as a good result: `A good result here: the agenda adopted, or Access of 42 or more.` */
export function parWords({ par }: Pick<Scenario, 'par'>): string {
  return par === null
    ? 'A good result here: the agenda adopted.'
    : `A good result here: the agenda adopted, or Access of ${par} or more.`;
}
