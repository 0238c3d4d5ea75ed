/** Made as the page is built, by `scenarios-module.mjs`. */
declare module 'virtual:scenarios' {
  /** What the shelf shows of each docket before the docket itself is fetched, oldest first. */
  export const SHELF: readonly {
    readonly id: string;
    readonly meetingDate: string;
    readonly weeks: number;
    readonly messengersPerWeek: number;
    readonly seatOrder: readonly string[];
    readonly chairs: readonly string[];
    readonly isLesson: boolean;
    /** By language. */
    readonly words: Readonly<
      Record<
        string,
        { readonly title: string; readonly problem: string; readonly difficulty: string }
      >
    >;
  }[];

  /** Addresses of flags by the state's code; `UN` for the United Nations. */
  export const FLAGS: Readonly<Record<string, string>>;
}
