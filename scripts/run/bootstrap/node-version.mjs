/** The oldest Node on which npm and the set-up work; what Waymark itself runs on is decided in `node-runtime`. */
const OLDEST_MAJOR = 20;

/**
 * A sentence for people whose Node is too old even to begin; undefined where it is not.
 * @param {string} version such as `20.11.0`
 * @returns {string | undefined}
 */
export function tooOldFor(version) {
  if (Number(version.split('.')[0]) >= OLDEST_MAJOR) return undefined;
  return `Waymark needs Node ${OLDEST_MAJOR} or newer, and this is Node ${version}: install Node 24 from https://nodejs.org and run the command again.`;
}
