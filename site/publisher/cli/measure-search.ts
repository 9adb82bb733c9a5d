import { parseArgs } from 'node:util';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { SEARCH_EDITS, type SearchEdit } from './search-bench/edits.ts';
import { PublishedSite, type Published } from './search-bench/published-site.ts';

// Makes edits on a published site, and says what publishing each took: of an entry that is found by its words, and of one that is not, because
// it has no number. For `npm run bench -- search`, while no publisher runs.

/** An edit twice, so that whatever else the machine does falls on both. */
interface Sample {
  readonly found: Published;
  readonly hidden: Published;
}

const { values } = parseArgs({ options: { turns: { type: 'string', default: '11' } } });
const site = new PublishedSite(readEnvironment(publisherEnvironment, process.env));

async function publish({ prepare }: SearchEdit, turn: number, isFound: boolean): Promise<Published> {
  const { first, make } = prepare(site, turn, isFound);
  if (first.length > 0) await site.publish(first);
  return await site.publish(make);
}

const measured: { readonly kind: string; readonly samples: readonly Sample[] }[] = [];
for (const edit of SEARCH_EDITS) {
  const samples: Sample[] = [];
  for (let turn = 0; turn <= Number(values.turns); turn += 1)
    samples.push({ found: await publish(edit, turn * 2, true), hidden: await publish(edit, turn * 2 + 1, false) });
  // The first is not counted: what was never used is loaded then.
  measured.push({ kind: edit.kind, samples: samples.slice(1) });
}
site.close();
process.stdout.write(`${JSON.stringify(measured)}\n`);
