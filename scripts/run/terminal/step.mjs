const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TICK_MS = 120;
/** How often a log file or a CI page, where a line cannot be rewritten, is told that a step goes on. */
const STILL_AT_IT_MS = 15_000;

/** @typedef {{ write(text: string): unknown, isTTY?: boolean }} Terminal */

/**
 * A time as people say it: `4 s`, `1 min 20 s`.
 * @param {number} ms
 */
export function inWords(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Tells that `work` goes on and for how long, until it ends: on a terminal in one line that moves, elsewhere in plain lines.
 * @template Result
 * @param {string} label what is being done, such as `Building the site`
 * @param {() => Promise<Result>} work
 * @param {Terminal} out
 * @returns {Promise<Result>} what the work gives; what it throws is thrown on
 */
export async function step(label, work, out = process.stdout) {
  const began = Date.now();
  const since = () => inWords(Date.now() - began);
  const ticker = out.isTTY ? spin(label, since, out) : keepSaying(label, since, out);
  const end = (/** @type {string} */ mark) => {
    clearInterval(ticker);
    out.write(`${out.isTTY ? '\r\x1b[K' : ''}${mark} ${label} (${since()})\n`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/**
 * @param {string} label
 * @param {() => string} since
 * @param {Terminal} out
 */
function spin(label, since, out) {
  let frame = 0;
  return setInterval(() => {
    frame = (frame + 1) % FRAMES.length;
    out.write(`\r\x1b[K${FRAMES[frame]} ${label} … ${since()}`);
  }, TICK_MS);
}

/**
 * @param {string} label
 * @param {() => string} since
 * @param {Terminal} out
 */
function keepSaying(label, since, out) {
  out.write(`… ${label}\n`);
  return setInterval(() => out.write(`… ${label}, still at it after ${since()}\n`), STILL_AT_IT_MS);
}
