import type { Status } from '../engine/proceedings/council/scenario';

/** One or two sentences for people, with how sure we are of them and where they come from. */
export interface Statement {
  readonly text: string;
  readonly status: Status;
  readonly source: string;
}

/** A text that stands beside an entry of the rules data, which holds its status. */
interface CitedText {
  readonly text: string;
  readonly source: string;
}

/** Whose figures a source stands for: all members' of a docket, or one member's where it differs. */
export const FIGURES_OF_A_MEMBER = ['record', 'assemblyVotes', 'councilVotes'] as const;
type MemberFigure = (typeof FIGURES_OF_A_MEMBER)[number];
type MemberSources = Readonly<Record<MemberFigure, string>>;

export interface MemberWords {
  readonly notes: readonly Statement[];
  /** What it may ask for, by id, as a phrase after "asks": `that you speak in its debate`. */
  readonly asks: Readonly<Record<string, string>>;
  /** Where its own figures come from another source than the other members'. */
  readonly sources?: { readonly [K in MemberFigure]?: string | undefined } | undefined;
}

export interface CardWords extends CitedText {
  readonly title: string;
  /** By id of the option; the consequence says in one sentence who gains and who loses by it. */
  readonly options: Readonly<
    Record<string, { readonly title: string; readonly consequence: string }>
  >;
}

export interface LessonText extends CitedText {
  readonly title: string;
}

/** All that is told of one meeting of the Council, by the ids of its rules data. */
export interface CouncilWords {
  readonly kind: 'council';
  readonly briefing: readonly Statement[];
  readonly sources: MemberSources & { readonly meetingDate: string; readonly posture: string };
  readonly fixtures: Readonly<Record<string, CitedText>>;
  readonly members: Readonly<Record<string, MemberWords>>;
  /** The second line on a messenger's card is `about`. */
  readonly messengers: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly cards: Readonly<Record<string, CardWords>>;
  /** Why two asks cannot both be met, in one sentence. */
  readonly conflicts: Readonly<Record<string, string>>;
  readonly lessons: Readonly<Record<string, LessonText>>;
  /** What really happened. */
  readonly history: CitedText;
}

/** A docket's words in one language, as its file beside the rules data holds them. */
export interface DocketWords {
  readonly id: string;
  readonly title: string;
  /** The problem in one sentence. */
  readonly problem: string;
  /** How hard it is, in one sentence; empty where nothing is said. */
  readonly difficulty: string;
  /** In the order of the docket's proceedings. */
  readonly proceedings: readonly CouncilWords[];
}

const LEARNT = new Map<string, DocketWords>();

/**
 * Takes a docket's words, in the language in use, from whoever has read its file. Words learnt later
 * for the same docket, such as those of another language, stand in their place.
 */
export function learnDocket(words: DocketWords): void {
  LEARNT.set(words.id, words);
}

const UNSAID: CouncilWords = {
  kind: 'council',
  briefing: [],
  sources: { record: '', assemblyVotes: '', councilVotes: '', meetingDate: '', posture: '' },
  fixtures: {},
  members: {},
  messengers: {},
  cards: {},
  conflicts: {},
  lessons: {},
  history: { text: '', source: '' },
};

/** Any docket or proceeding of one, by which its words are found. */
export interface Worded {
  readonly id: string;
}

/** Title, problem and difficulty of a docket; its id stands for the title of one that has no words. */
export function docketWords({ id }: Worded): DocketWords {
  return LEARNT.get(id) ?? { id, title: id, problem: '', difficulty: '', proceedings: [] };
}

/** What is told of a docket's meeting; empty where nothing was learnt. */
export function councilWords(docket: Worded): CouncilWords {
  return docketWords(docket).proceedings[0] ?? UNSAID;
}

/** An entry by its id, or undefined: what stands on every object, such as `constructor`, is none. */
function entryOf<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** A card's words; its ids stand for what has none. */
export function cardWords(docket: Worded, card: string): CardWords {
  return (
    entryOf(councilWords(docket).cards, card) ?? { title: card, text: '', source: '', options: {} }
  );
}

/** An option of a card: what it is called, and what follows from it. */
export function optionWords(
  docket: Worded,
  card: string,
  option: string,
): CardWords['options'][string] {
  return entryOf(cardWords(docket, card).options, option) ?? { title: option, consequence: '' };
}

/** What a lesson says. */
export function lessonText(docket: Worded, lesson: string): LessonText {
  return entryOf(councilWords(docket).lessons, lesson) ?? { title: lesson, text: '', source: '' };
}

/** A fixture of the calendar: `Third Committee, 18 Nov`. */
export function fixtureText(docket: Worded, fixture: string): string {
  return entryOf(councilWords(docket).fixtures, fixture)?.text ?? fixture;
}

/** What is told of a member beside its figures. */
export function notesOn(docket: Worded, member: string): readonly Statement[] {
  return entryOf(councilWords(docket).members, member)?.notes ?? [];
}

/** What a member asks for, as a phrase; undefined for an ask that has no words. */
export function askPhrase(docket: Worded, member: string, ask: string): string | undefined {
  const asks = entryOf(councilWords(docket).members, member)?.asks;
  return asks && entryOf(asks, ask);
}

/** Why two asks cannot both be met, in one sentence. */
export function whyNotBoth(docket: Worded, why: string): string {
  return entryOf(councilWords(docket).conflicts, why) ?? why;
}

/** Where one of a member's figures comes from. */
export function sourceOn(docket: Worded, member: string, figure: MemberFigure): string {
  const { members, sources } = councilWords(docket);
  return entryOf(members, member)?.sources?.[figure] ?? sources[figure];
}

/** A messenger of the docket's own: its name and the line under it; undefined for any other. */
export function ownMessenger(
  docket: Worded,
  messenger: string,
): CouncilWords['messengers'][string] | undefined {
  return entryOf(councilWords(docket).messengers, messenger);
}
