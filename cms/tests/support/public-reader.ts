import { PUBLISHER_TOKEN } from './cms-process.ts';
import { at, plain, readJson, type Json } from './json.ts';

/** Asks the public API; without a token as anybody could. */
export async function ask(
  url: string,
  query: string,
  { token, variables = {} }: { token?: string; variables?: Json } = {},
): Promise<Json> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return readJson(answer);
}

/** Asks as the publisher does. */
export function askAsPublisher(url: string, query: string, variables: Json = {}): Promise<Json> {
  return ask(url, query, { token: PUBLISHER_TOKEN, variables });
}

/** Reads the change log as the publisher does, each time only what is new. */
export class LogReader {
  readonly #url: string;
  #cursor = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** The changes since the last call, one line each: "publish principle h34o… en". */
  async news(): Promise<string[]> {
    const answer = await askAsPublisher(
      this.#url,
      'query ($after: Int!) { changesAfter(sequence: $after, limit: 500) { latest changes { sequence type document locale event } } }',
      { after: this.#cursor },
    );
    const changes = at(answer, 'data', 'changesAfter', 'changes');
    if (!Array.isArray(changes)) throw new Error(`Expected changes, found ${JSON.stringify(answer)}.`);
    this.#cursor = Number(at(changes, changes.length - 1, 'sequence') ?? this.#cursor);
    return changes.map((change) =>
      ['event', 'type', 'document', 'locale'].map((field) => plain(at(change, field))).join(' '),
    );
  }
  /** All changes since the last call, however many. */
  async all(): Promise<string[]> {
    const seen: string[] = [];
    for (let news = await this.news(); news.length > 0; news = await this.news()) seen.push(...news);
    return seen;
  }
}
