/** The oldest Node that the build and the tests run on, as `engines` in package.json says. */
const OLDEST = [20, 19];

/**
 * What is wrong with this version of Node, for a person to read; null when nothing is.
 *
 * @param {string} version such as `20.19.0`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Nine Votes needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`;
}
