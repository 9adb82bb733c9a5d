import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './cms-process.ts';
import { Editor } from './editor.ts';
import { entriesInBulk, QUERIES } from './entries.ts';
import { at, textAt, type Json } from './json.ts';
import { OTHER_PNG } from './pictures.ts';
import { askAsPublisher, LogReader } from './public-reader.ts';

export const CONSENT = 'api::consent.consent';
export const STORY = 'api::case-study.case-study';

/** A consent, by its document id and reference. */
export interface Given {
  id: string;
  reference: string;
}

export interface Picture {
  id: number;
  document: string;
  /** Its address with a signature. */
  signed: string;
  /** Its address without one. */
  path: string;
}

export const to = (documentId: string): Json => ({ set: [{ documentId }] });

/** A CMS in which people tell stories, and somebody who looks after their consents. */
export class ConsentDesk {
  cms: RunningCms;
  editor: Editor;
  log: LogReader;
  #settings: NodeJS.ProcessEnv;
  #principle = '';
  #count = 0;

  private constructor(cms: RunningCms, editor: Editor, settings: NodeJS.ProcessEnv) {
    this.#settings = settings;
    this.cms = cms;
    this.editor = editor;
    this.log = new LogReader(cms.url);
  }

  /** @param settings Of the CMS, beside the usual ones. */
  static async open(settings: NodeJS.ProcessEnv = {}): Promise<ConsentDesk> {
    const cms = await startCms(settings);
    const desk = new ConsentDesk(cms, await Editor.signIn(cms.url), settings);
    const principle = { title: 'P', slug: 'p', summary: 'S.', order: 1 };
    desk.#principle = await desk.editor.writeAndPublish('api::principle.principle', principle);
    return desk;
  }

  /** Kills the CMS, changes its database or its folder, and starts it again. */
  async startAgain(change: () => Promise<void> | void = () => undefined): Promise<void> {
    await this.cms.stop();
    await change();
    this.cms = await startCms(this.#settings, this.cms.folder);
    this.editor = await Editor.signIn(this.cms.url);
    this.log = new LogReader(this.cms.url);
  }

  /** The file that holds the database of the CMS, where that is no PostgreSQL. */
  get databaseFile(): string {
    return join(this.cms.folder, 'cms', 'cms.db');
  }

  /** Looks into the database of the CMS, or changes it past the CMS. */
  async inDatabase<Result>(work: (database: Knex) => Promise<Result>): Promise<Result> {
    const url = this.cms.environment['DATABASE_URL'];
    const file = { client: 'better-sqlite3', connection: { filename: this.databaseFile }, useNullAsDefault: true };
    const database = knex(url ? { client: 'pg', connection: url } : file);
    try {
      return await work(database);
    } finally {
      await database.destroy();
    }
  }

  /** A number that no other call returned. */
  number(): number {
    return (this.#count += 1);
  }

  /** A word that stands nowhere else. */
  marker(): string {
    return `xmarker${this.number()}x`;
  }

  async consent(): Promise<Given> {
    const reference = `REF-${this.number()}`;
    const id = await this.editor.write(CONSENT, {
      reference,
      givenOn: '2025-05-01',
      mayUse: { text: true, quote: true, image: true, video: true },
      mayAppear: { site: true },
    });
    return { id, reference };
  }

  async upload(name: string): Promise<Picture> {
    const { body } = await this.editor.upload(name, OTHER_PNG, 'image/png');
    const signed = textAt(body, 0, 'url');
    const path = signed.split('?')[0] ?? '';
    return { id: Number(at(body, 0, 'id')), document: textAt(body, 0, 'documentId'), signed, path };
  }

  /** Publishes a story in which every text holds the marker, and returns its id and address. */
  async publishStory(marker: string, more: Record<string, Json>): Promise<{ id: string; address: string }> {
    const slug = `story-${this.number()}`;
    const id = await this.editor.writeAndPublish(STORY, {
      title: `Story ${marker}`,
      slug,
      summary: `Told by ${marker}.`,
      stage: 'running',
      need: [{ type: 'paragraph', children: [{ type: 'text', text: `It began with ${marker}.` }] }],
      principles: to(this.#principle),
      ...more,
    });
    return { id, address: `/case-studies/${slug}/` };
  }

  bulk(name: string, question: object = {}): Promise<string> {
    return entriesInBulk(this.cms.url, name, question);
  }

  /** All that the publisher reads of entries: every type, in bulk and by GraphQL, with the media files of these ids. */
  async allAnswers(...files: string[]): Promise<string> {
    const answers: string[] = [];
    for (const [name, query] of QUERIES) {
      answers.push(await this.bulk(name));
      const variables = { ...(query.includes('$pagination') && { pagination: { limit: 250 } }) };
      answers.push(JSON.stringify(await askAsPublisher(this.cms.url, query, variables)));
    }
    const media = await askAsPublisher(
      this.cms.url,
      'query ($ids: [ID]) { uploadFiles_connection(filters: { documentId: { in: $ids } }) { nodes { name url documentId } } }',
      { ids: files },
    );
    return [...answers, JSON.stringify(media)].join('\n');
  }

  /** The status with which the publisher is answered at an address of the CMS. */
  async asPublisher(path: string): Promise<number> {
    const headers = { authorization: `Bearer ${PUBLISHER_TOKEN}` };
    return (await fetch(`${this.cms.url}${path}`, { headers })).status;
  }

  withdraw({ id }: Given, body: Json = {}) {
    return this.editor.send('POST', `/consents/${id}/withdraw`, body);
  }

  giveBack({ id }: Given) {
    return this.editor.send('POST', `/consents/${id}/give-back`, {});
  }

  async reach({ id }: Given): Promise<Json> {
    return (await this.editor.send('GET', `/consents/${id}/reach`)).body;
  }

  /** The newest record of what was taken down. */
  async lastRecord(): Promise<Json> {
    return at((await this.editor.send('GET', '/consents/withdrawals')).body, 'withdrawals', 0);
  }
}

export const picture = ({ id }: Picture, words: string, chosen?: Given): Json => ({
  file: id,
  alternativeText: `A garden, ${words}`,
  caption: `Caption ${words}`,
  ...(chosen && { consent: to(chosen.id) }),
});

export const quote = (words: string, chosen: Given): Json => ({
  text: `It helped, says ${words}.`,
  attribution: `Carer of ${words}`,
  consent: to(chosen.id),
});
