/** What stands around a lesson; its own words are the docket's. */
export const LESSON_WORDS = {
  spoken: 'A lesson:',
  close: 'Got it',
  skip: 'Skip the lessons',
  skipped: 'No more lessons. Settings has them.',
  setting: 'Show the lessons, in dockets that have them',
} as const;
