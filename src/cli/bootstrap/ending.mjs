/** How often we look whether npm, which started us, is still there. */
const WATCH_MS = 250;

/**
 * Calls back once when a person or the system asks us to end: at Ctrl-C, at a signal to end, or
 * when npm was ended alone, which leaves its scripts running.
 *
 * @param {() => void} end
 */
export function whenAskedToEnd(end) {
  const parent = process.ppid;
  let asked = false;
  const once = () => {
    clearInterval(watch);
    if (asked) return;
    asked = true;
    end();
  };
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) once();
  }, WATCH_MS).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
}
