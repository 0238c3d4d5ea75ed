import { useEffect, useRef } from 'preact/hooks';
import { readRoute, type Route } from './route';

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
