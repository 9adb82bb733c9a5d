import { loadavg, availableParallelism } from 'node:os';
import { textAt, type Json } from '../../../../cms/tests/support/json.ts';
import { TYPES, type TypeSchema } from '../../incremental/support/schemas.ts';
import type { Entry } from '../../incremental/support/mirror.ts';
import { eventually } from '../../support/eventually.ts';
import { pageAt } from './public-files.ts';
import { creating, deleting, publishing } from './requests.ts';
import type { Room } from './room.ts';
import type { Request } from './slip.ts';

/** How long a good edit may take to be live, in milliseconds, on a machine that has nothing else to do. */
const BOUND = 5_000;

/** The bound on this machine now: one that has twice the work that it can do gets twice the time. */
export const bound = (): number => BOUND * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** What the public must see of a good edit. */
export interface Expected {
  readonly words: string;
  /** By address: what must stand there; false where nothing of the mark must. */
  readonly seen: readonly { readonly address: string; readonly mark: string; readonly isThere: boolean }[];
}

const STUDY = typeNamed('case-study');

function typeNamed(name: string): TypeSchema {
  const type = TYPES.find((each) => each.name === name);
  if (!type) throw new Error(`Expected a content type ${name}, found none in the CMS.`);
  return type;
}

/** Where a new case study must show besides on its own page. */
const LISTS = ['/case-studies/', '/case-studies/feed.atom', '/sitemap/case-studies.xml'];

/** Somebody who makes no slips, and works on while others do: their edits must be live whatever stands beside them. */
export class GoodEditor {
  readonly #room: Room;
  readonly #known: Entry;
  #news: { readonly document: string; readonly slug: string } | undefined;
  #made = 0;

  constructor(room: Room, known: Entry) {
    this.#room = room;
    this.#known = known;
  }

  /** Makes the next edit in turn: another summary, a new case study, and that one deleted again. */
  async next(): Promise<Expected> {
    this.#made += 1;
    if (this.#news) return await this.#delete(this.#news);
    return this.#made % 2 === 0 ? await this.#publish() : await this.#change();
  }

  async #change(): Promise<Expected> {
    const mark = `Good edit number ${this.#made}.`;
    await this.#do(publishing(STUDY, this.#known.document, { summary: mark }));
    const [slug = ''] = this.#known.slugs;
    return { words: 'another summary of a case study', seen: [seen(`/case-studies/${slug}/`, mark)] };
  }

  async #publish(): Promise<Expected> {
    const slug = `good-news-${this.#made}`;
    const title = `Good news number ${this.#made}`;
    const fields: Json = { title, slug, summary: 'It goes on.', stage: 'running', invented: true };
    const document = textAt(await this.#do(creating(STUDY, fields)), 'data', 'documentId');
    await this.#do(publishing(STUDY, document));
    this.#news = { document, slug };
    const lists = LISTS.map((address) => seen(address, address.startsWith('/sitemap') ? slug : title));
    return { words: 'a new case study', seen: [seen(`/case-studies/${slug}/`, title), ...lists] };
  }

  async #delete({ document, slug }: { readonly document: string; readonly slug: string }): Promise<Expected> {
    for (const request of deleting(STUDY, document)) await this.#do(request);
    this.#news = undefined;
    const gone = [`/case-studies/${slug}/`, ...LISTS].map((address) => ({ address, mark: slug, isThere: false }));
    return { words: 'a case study deleted', seen: gone };
  }

  async #do(request: Request): Promise<Json> {
    const { status, body } = await this.#room.colleague.send(...request);
    if (status >= 300) throw new Error(`A good edit was refused with ${status}: ${JSON.stringify(body)}`);
    return body;
  }
}

const seen = (address: string, mark: string) => ({ address, mark, isThere: true });

/** What of a good edit the public does not see yet, in words; empty where it is live. */
export const missing = (room: Pick<Room, 'folder'>, expected: Expected): readonly string[] =>
  expected.seen
    .filter(({ address, mark, isThere }) => (pageAt(room, address)?.includes(mark) ?? false) !== isThere)
    .map(({ address, mark, isThere }) => `${address} ${isThere ? 'does not show' : 'still shows'} “${mark}”`);

/** Waits until a good edit is live. @returns what is missing after the bound; empty where all is well. */
export async function whatIsLate(room: Pick<Room, 'folder'>, expected: Expected): Promise<readonly string[]> {
  const patience = bound();
  const look = () => Promise.resolve(missing(room, expected));
  return await eventually(look, (left) => left.length === 0, patience).catch(() =>
    missing(room, expected).map((left) => `${expected.words}: after ${patience / 1000} s ${left}`),
  );
}
