import type { Group } from '../engine/proceedings/council/groups';
import type { Scenario, ScenarioMember } from '../engine/proceedings/council/scenario';

/** What a state is, whatever the docket. */
export interface StateFacts {
  readonly group: Group;
  /** Whether it has a permanent seat in the Security Council. */
  readonly isPermanent: boolean;
  /** Two-letter code of its flag. */
  readonly flag: string;
}

/** Every state that a docket may seat, by its alpha-3 code. */
export type States = Readonly<Record<string, StateFacts>>;

/** A member as a docket's file holds it: what is the state's own stands in `states.json`. */
export type WrittenMember = Omit<ScenarioMember, 'group' | 'isPermanent'>;

/** A meeting of the Council as a docket's file holds it. */
export type WrittenCouncil = Omit<Scenario, 'id' | 'version' | 'members'> & {
  readonly members: readonly WrittenMember[];
};

/** A docket's file. */
export interface WrittenDocket {
  readonly format: 2;
  readonly id: string;
  readonly version: number;
  readonly proceedings: readonly WrittenCouncil[];
}

/** A docket as the game reads it: its proceedings in the order in which they are held. */
export interface ReadDocket {
  readonly id: string;
  readonly version: number;
  readonly proceedings: readonly [Scenario, ...Scenario[]];
}

/** Puts a docket's file and the states together. @throws where a state is unknown: check first. */
export function composeDocket(written: WrittenDocket, states: States): ReadDocket {
  const { id, version } = written;
  const [first, ...later] = written.proceedings.map((council): Scenario => {
    const members = council.members.map((member): ScenarioMember => {
      const { group, isPermanent } = states[member.id]!;
      return { ...member, group, isPermanent };
    });
    return { ...council, id, version, members };
  });
  return { id, version, proceedings: [first!, ...later] };
}
