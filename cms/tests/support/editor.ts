import { ADMINISTRATOR } from './cms-process.ts';
import { readJson, textAt, type Json } from './json.ts';

interface Answer {
  status: number;
  body: Json;
}

/** Someone at work in the admin panel: the same requests that the panel sends. */
export class Editor {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string, who = ADMINISTRATOR): Promise<Editor> {
    const answer = await signIn(url, who);
    return new Editor(url, textAt(answer.body, 'data', 'token'));
  }

  async send(method: string, path: string, body?: Json | FormData, more: Record<string, string> = {}): Promise<Answer> {
    const headers = {
      ...more,
      authorization: `Bearer ${this.#token}`,
      ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
    };
    const content = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers,
      ...(content === undefined ? {} : { body: content }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true;
    const parsed: Json = text === '' ? null : isJson ? JSON.parse(text) : text;
    return { status: answer.status, body: parsed };
  }

  /** Asks for something that is no JSON. */
  fetch(path: string): Promise<Response> {
    return fetch(`${this.#url}${path}`, { headers: { authorization: `Bearer ${this.#token}` } });
  }

  /** Saves a new draft, and returns its document id. */
  async write(type: string, fields: Json): Promise<string> {
    return textAt(await this.#do('POST', collection(type), fields), 'data', 'documentId');
  }

  /** Writes a new entry and publishes it, and returns its document id. */
  async writeAndPublish(type: string, fields: Json): Promise<string> {
    const document = await this.write(type, fields);
    await this.publish(type, document);
    return document;
  }

  async change(type: string, document: string, fields: Json): Promise<void> {
    await this.#do('PUT', `${collection(type)}/${document}`, fields);
  }

  async publish(type: string, document: string, fields: Json = {}): Promise<void> {
    await this.#do('POST', `${collection(type)}/${document}/actions/publish`, fields);
  }

  async publishMany(type: string, documents: string[]): Promise<void> {
    await this.#do('POST', `${collection(type)}/actions/bulkPublish`, { documentIds: documents, locale: 'en' });
  }

  async unpublish(type: string, document: string): Promise<void> {
    await this.#do('POST', `${collection(type)}/${document}/actions/unpublish`, {});
  }

  async delete(type: string, document: string): Promise<void> {
    await this.#do('DELETE', `${collection(type)}/${document}`);
  }

  /** Sends a file to the media library; `id` is of a file that it replaces. */
  upload(name: string, content: Uint8Array<ArrayBuffer>, mime: string, id?: number): Promise<Answer> {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name, alternativeText: 'A test picture' }));
    form.append('files', new Blob([content], { type: mime }), name);
    return this.send('POST', id === undefined ? '/upload' : `/upload?id=${id}`, form);
  }

  async #do(method: string, path: string, body?: Json): Promise<Json> {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} was answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}

/** Tries to sign in, and returns the answer whatever it is. */
export async function signIn(url: string, who: { email: string; password: string }): Promise<Answer> {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(who),
  });
  return { status: answer.status, body: await readJson(answer) };
}

function collection(type: string): string {
  return `/content-manager/collection-types/${type}`;
}
