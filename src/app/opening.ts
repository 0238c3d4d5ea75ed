import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { pause } from '../session/show/pause';
import { DOCKET_MISSING, savedProblemWords } from '../words/saves';
import type { NamedDocket } from './chair-games';
import { docketOf } from './dockets';
import { readRoute, type Route } from './route';

/** Fetches a docket, then goes on with it; one at a time, so that a second press starts no second game. */
export function useDocketFile(
  onProblem: (text: string) => void,
): (docket: NamedDocket, then: (scenario: Scenario) => void | Promise<void>) => void {
  const isBusy = useRef(false);
  return ({ kind, id }, then) => {
    if (kind !== 'shipped') return onProblem(savedProblemWords(`${kind}Docket`));
    const docket = docketOf(id);
    if (!docket) return onProblem(savedProblemWords('otherScenario'));
    if (isBusy.current) return;
    isBusy.current = true;
    void docket
      .load()
      .then(async (scenario) => {
        await pause();
        return scenario;
      })
      .then(then, () => onProblem(DOCKET_MISSING))
      .finally(() => {
        isBusy.current = false;
      });
  };
}

/** Takes the hash off the page's address, without going anywhere. */
export function forgetHash(): void {
  history.replaceState(null, '', location.href.split('#')[0]);
}

/**
 * Follows the part of the address after `#`, now and when it changes. `follow` says whether that was
 * all there is to do: then the hash goes, so that loading the page again starts no second game.
 */
export function useRoute(follow: (route: Route) => 'done' | 'stays'): void {
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    const read = () => {
      const route = readRoute(location.hash);
      if (route.kind === 'none' || latest.current(route) === 'stays') return;
      forgetHash();
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
}
