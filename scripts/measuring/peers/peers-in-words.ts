import type { PeerFigures } from './measure-peers.ts';
import type { Difference } from './same-pages.ts';

const seconds = (ms: number, digits = 1) => `${(ms / 1000).toFixed(digits)} s`;

/** In how much a peer's pages differ from ours, in counts. */
function differenceInWords({ missing, added, otherWords, sampled, bytes }: Difference): string {
  const addresses =
    missing.length + added.length === 0
      ? 'the same addresses'
      : `${missing.length} addresses missing, ${added.length} added`;
  const [first] = otherWords;
  const words =
    first === undefined
      ? `the same words on ${sampled} of ${sampled} pages`
      : `other words on ${otherWords.length} of ${sampled} pages (${first.path}: “${first.found}” for “${first.expected}”)`;
  return `${addresses}, ${words}, ${bytes.toFixed(2)}x the bytes`;
}

/** The figures of the peers, for people: a line a peer with its seconds, ours, and ours ÷ its. */
export function peersInWords(figures: readonly PeerFigures[]): string {
  const widest = Math.max(0, ...figures.flatMap(({ name, warm }) => [name.length, warm?.name.length ?? 0]));
  const lines = figures.map(
    ({ name, ms, oursMs, ratio }) =>
      `  ${name.padEnd(widest)}  ${seconds(ms).padStart(7)}   ours ${seconds(oursMs)}   ${ratio.toFixed(2)}x`,
  );
  const warm = figures.flatMap((figure) => (figure.warm ? [figure.warm] : []));
  const edits = warm.map(({ name, ms }) => `  ${name.padEnd(widest)}  ${seconds(ms, 2).padStart(7)}`);
  const same = figures.map(
    ({ name, pages, difference }) => `  ${name.padEnd(widest)}  ${pages} pages: ${differenceInWords(difference)}`,
  );
  return `
A full build: the peer, ours, ours ÷ the peer's
${lines.join('\n')}

One changed body text, from the content file to the page on disk
${edits.join('\n')}

What the peers built, beside our release
${same.join('\n')}
`;
}
