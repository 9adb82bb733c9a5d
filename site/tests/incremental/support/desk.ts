import type { Editor } from '../../../../cms/tests/support/editor.ts';
import { at, textAt, type Json } from '../../../../cms/tests/support/json.ts';
import type { Entry, Mirror } from './mirror.ts';
import type { TypeSchema } from './schemas.ts';

/** What came of an edit. */
export interface Done {
  /** What was done, for reports: `publish page “page 7”`. */
  readonly words: string;
  /** Why the CMS refused it: then nothing has changed. */
  readonly refusal?: string;
}

/** Where an editor works: the admin panel, and what they remember of what they made. */
export class Desk {
  readonly mirror: Mirror;
  readonly #editor: Editor;

  constructor(editor: Editor, mirror: Mirror) {
    this.#editor = editor;
    this.mirror = mirror;
  }

  /**
   * Sends what the admin panel would send, and notes what it means where the CMS takes it.
   * @throws {Error} where the CMS fails: it may refuse (4xx), and nothing else.
   */
  async send(
    words: string,
    [method, path, body]: readonly [method: string, path: string, body?: Json | FormData],
    note: (answer: Json) => void = () => undefined,
  ): Promise<Done> {
    const answer = await this.#editor.send(method, path, body);
    if (answer.status >= 500)
      throw new Error(`${words}: ${method} ${path} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
    if (answer.status >= 400) return { words, refusal: refusalIn(answer.body) };
    note(answer.body);
    return { words };
  }

  /** Saves a new entry, which the public sees at once where its type has no drafts. */
  async create(type: TypeSchema, fields: Record<string, Json>, source?: Entry): Promise<Done & { entry?: Entry }> {
    const name = `${type.name} ${this.mirror.number()}`;
    let made: Entry | undefined;
    const path = `${addressOf(type)}${source ? `/clone/${source.document}` : ''}`;
    const done = await this.send(
      source ? `copy ${inWords(source)} to “${name}”` : `create “${name}”`,
      [type.isSingle ? 'PUT' : 'POST', path, fields],
      (answer) => {
        const slug = fields['slug'];
        const document = textAt(answer, 'data', 'documentId');
        const slugs = new Set(typeof slug === 'string' ? [slug] : []);
        made = { type, document, name, slugs, isPublic: !type.hasDrafts };
        this.mirror.add(made);
      },
    );
    return made ? { ...done, entry: made } : done;
  }

  /** Notes whether an entry is public. */
  async lookAt(entry: Entry): Promise<void> {
    await this.send(`look at ${inWords(entry)}`, ['GET', addressOf(entry.type, entry)], (answer) => {
      entry.isPublic = at(answer, 'data', 'status') !== 'draft';
    });
  }

  /** Publishes an entry, with new values for some fields where they are given. */
  async publish(entry: Entry, fields: Record<string, Json> = {}, query = ''): Promise<Done> {
    const changed = Object.keys(fields)
      .filter((name) => name !== 'locale')
      .join(', ');
    const path = entry.type.hasDrafts
      ? `${addressOf(entry.type, entry)}/actions/publish${query}`
      : addressOf(entry.type, entry);
    return await this.send(
      `publish ${inWords(entry)}${changed && ` with another ${changed}`}${query && ` (${query})`}`,
      [entry.type.hasDrafts ? 'POST' : 'PUT', path, fields],
      (answer) => {
        const slug = at(answer, 'data', 'slug');
        entry.isPublic = true;
        this.mirror.rename(entry, typeof slug === 'string' ? [slug] : []);
      },
    );
  }
}

/** An entry, as reports name it. */
export const inWords = ({ type, name }: Entry): string => `${type.name} “${name}”`;

/** Where the admin panel reaches the entries of a type, or one of them. */
export function addressOf(type: TypeSchema, entry?: Entry): string {
  if (type.isSingle) return `/content-manager/single-types/${type.uid}`;
  return `/content-manager/collection-types/${type.uid}${entry ? `/${entry.document}` : ''}`;
}

const refusalIn = (answer: Json): string => {
  const fields = at(answer, 'error', 'details', 'errors');
  const places = Array.isArray(fields) ? fields.map((each) => JSON.stringify(at(each, 'path'))).join(' ') : '';
  return `${JSON.stringify(at(answer, 'error', 'message'))} ${places}`.trim();
};
