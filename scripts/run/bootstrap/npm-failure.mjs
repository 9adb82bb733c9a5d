/** What npm prints when it fails, and what a person can do about it. @type {[RegExp, string][]} */
const CAUSES = [
  [/ENOSPC|no space left/i, 'the disk is full. Make about 2 GB of room'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    "npm's registry did not answer. Check the network connection (and the proxy, if there is one)",
  ],
  [/EACCES|EPERM|EROFS/, 'this folder may not be written to. Give yourself the right to write to it'],
  [
    /EUSAGE|can only install packages when your package\.json/i,
    'package-lock.json does not fit package.json. Run `npm install`',
  ],
  [/EINTEGRITY/, 'a package arrived damaged. Run `npm cache clean --force`'],
];

/**
 * One sentence on why npm failed and what to do, from all that it printed.
 * @param {string} output
 * @returns {string}
 */
export function explainNpmFailure(output) {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  if (cause) return `Installing did not work: ${cause[1]}, then run the command again.`;
  const lastWords = output.trim().split('\n').slice(-8).join('\n');
  return `Installing did not work, and this is the last that npm said:\n${lastWords}`;
}
