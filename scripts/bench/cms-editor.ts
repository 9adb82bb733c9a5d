import { z } from 'zod';

const signedIn = z.object({ data: z.object({ token: z.string() }) });
const document = z.object({ data: z.object({ documentId: z.string() }) });
const list = z.object({ results: z.array(z.looseObject({ documentId: z.string() })) });
const uploaded = z.tuple([z.object({ id: z.number(), documentId: z.string() })]);

/** Somebody at work in the admin panel, who makes the requests that the panel makes. */
export class CmsEditor {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string, email: string, password: string): Promise<CmsEditor> {
    const answer = await fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return new CmsEditor(url, signedIn.parse(await answer.json()).data.token);
  }

  /** Published entries of a type, the first of them by id; each with all its fields. */
  async published(type: string, count: number): Promise<{ documentId: string; [field: string]: unknown }[]> {
    const query = `status=published&pageSize=${String(count)}&sort=documentId:asc`;
    return list.parse(await this.#send('GET', `${collection(type)}?${query}`)).results;
  }

  /** Saves a draft of a new entry; answers its document id. */
  async write(type: string, fields: object): Promise<string> {
    return document.parse(await this.#send('POST', collection(type), fields)).data.documentId;
  }

  /** Publishes an entry with these fields changed. */
  async publish(type: string, id: string, fields: object = {}): Promise<void> {
    await this.#send('POST', `${collection(type)}/${id}/actions/publish`, fields);
  }

  /** Asks what would be refused of an entry with these fields changed, as the panel beside its form does. */
  async findings(type: string, id: string, data: object): Promise<void> {
    await this.#send('POST', '/editing/findings', { type, document: id, data });
  }

  /** The document id of the entry of a type that has one only. */
  async single(type: string): Promise<string> {
    return document.parse(await this.#send('GET', `/content-manager/single-types/${type}?status=published`)).data
      .documentId;
  }

  /** The same for a type that has one entry only. */
  async publishSingle(type: string, fields: object): Promise<void> {
    await this.#send('POST', `/content-manager/single-types/${type}/actions/publish`, fields);
  }

  async unpublish(type: string, id: string): Promise<void> {
    await this.#send('POST', `${collection(type)}/${id}/actions/unpublish`, {});
  }

  /** Withdraws a consent, as the button beside its form does. */
  async withdraw(consent: string): Promise<void> {
    await this.#send('POST', `/consents/${consent}/withdraw`, {});
  }

  /** Puts a picture into the media library; answers its number and its document id. @param mime Default: that of a PNG */
  async upload(
    name: string,
    content: Uint8Array<ArrayBuffer>,
    alternativeText: string,
    mime = 'image/png',
  ): Promise<{ id: number; documentId: string }> {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name, alternativeText }));
    form.append('files', new Blob([content], { type: mime }), name);
    return uploaded.parse(await this.#send('POST', '/upload', form))[0];
  }

  /** Gives a file of the media library other words for those who cannot see it. */
  async describe(file: number, alternativeText: string): Promise<void> {
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ alternativeText }));
    await this.#send('POST', `/upload?id=${String(file)}`, form);
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    if (answer.ok) return await answer.json();
    throw new Error(`${method} ${path} was answered with ${String(answer.status)}: ${await answer.text()}`);
  }
}

const collection = (type: string) => `/content-manager/collection-types/${type}`;
