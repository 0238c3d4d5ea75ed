/** The names of one state in one language. */
export interface StateNames {
  readonly name: string;
  /** For narrow places, such as `N. Zealand`; the name itself where there is none. */
  readonly short?: string | undefined;
  /** Within a sentence, such as `the Netherlands`; the name itself where there is none. */
  readonly inSentence?: string | undefined;
}

/** The file that names the states in one language, by their alpha-3 codes. */
export interface NamesOfStates {
  readonly states: Readonly<Record<string, StateNames>>;
}

let learnt: NamesOfStates['states'] = {};

/** Takes the names of all states in the language in use, in place of those learnt before. */
export function learnStates({ states }: NamesOfStates): void {
  learnt = states;
}

function namesOf(id: string): StateNames {
  return (Object.hasOwn(learnt, id) ? learnt[id] : undefined) ?? { name: id };
}

/** A state's usual name: `United States`. */
export function stateName(id: string): string {
  return namesOf(id).name;
}

/** A state's name for narrow places: `US`. */
export function shortStateName(id: string): string {
  const { name, short } = namesOf(id);
  return short ?? name;
}

/** A state's name within a sentence: `the United States`. */
export function stateInSentence(id: string): string {
  const { name, inSentence } = namesOf(id);
  return inSentence ?? name;
}
