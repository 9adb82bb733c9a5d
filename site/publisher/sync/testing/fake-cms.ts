import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_LIMIT, contentTypes } from '@waymark/shared-types';
import { ChangesAfterDocument, FilesDocument, type FileFragment } from '@waymark/shared-types/graphql';
import type { DocumentNode } from 'graphql';
import { newStore } from '../../store/testing/new-store.ts';
import type { Change } from '../../store/change.ts';
import type { Cms } from '../cms-client.ts';
import type { SyncParts } from '../sync.ts';

/** An entry as the typed queries answer it. */
export type FakeNode = Readonly<Record<string, unknown>> & { readonly documentId: string };

interface RoundRequest {
  readonly pagination?: { readonly start: number; readonly limit: number };
  readonly filters?: { readonly documentId: { readonly in: readonly string[] } };
  readonly sequence?: number;
  readonly limit?: number;
}

/** What a query asks for: `caseStudies_connection`, or `home` of a single type. */
function rootField({ definitions: [operation] }: DocumentNode): string {
  const [selection] = operation && 'selectionSet' in operation ? operation.selectionSet.selections : [];
  if (!selection || !('name' in selection)) throw new Error('Only a query with one field can be answered here.');
  return selection.name.value;
}

/** A file of captions, as the CMS tells of it. */
export const captions = (documentId: string, rest: Partial<FileFragment> = {}): FileFragment => ({
  __typename: 'UploadFile',
  documentId,
  name: `${documentId}.vtt`,
  url: `/uploads/${documentId}.vtt`,
  hash: documentId,
  ext: '.vtt',
  mime: 'text/vtt',
  size: 1,
  width: null,
  height: null,
  alternativeText: 'Words',
  caption: null,
  createdAt: null,
  updatedAt: null,
  ...rest,
});

/** A row of a change log. */
export function change(sequence: number, type: string, document: string, event: Change['event'] = 'publish'): Change {
  return { sequence, type, document, locale: null, event, at: '2026-11-24T12:00:00.000Z' };
}

/** A CMS in memory, which cuts lists off at its limit as the real one does. A test puts in and takes out what it likes. */
export class FakeCms {
  /** By the field of the query: `caseStudies_connection`. */
  readonly lists = new Map<string, readonly FakeNode[]>();
  readonly files = new Map<string, FileFragment>();
  /** The change log, which tells of one thing that nobody minds. */
  changes: Change[] = [change(1, 'api::test.test', 'first')];
  log = 'log';
  /** The fields that were asked for. */
  readonly asked: string[] = [];
  /** Called before each answer. */
  beforeAnswer: (field: string) => void = () => undefined;
  download: Cms['download'] = () => Promise.resolve(new Response('WEBVTT'));

  /** Puts entries into a list in place of the ones before. */
  put(field: string, ...nodes: readonly FakeNode[]): void {
    this.lists.set(field, nodes);
  }

  /** Notes in the change log that something happened. */
  tell(type: keyof typeof contentTypes | 'file', document: string, event: Change['event'] = 'publish'): void {
    const uid = type === 'file' ? 'plugin::upload.file' : contentTypes[type].uid;
    this.changes.push(change(this.#latest + 1, uid, document, event));
  }

  readonly ask = async <Answer>(document: DocumentNode, variables: object): Promise<Answer> => {
    const field = rootField(document);
    this.asked.push(field);
    this.beforeAnswer(field);
    const answer: unknown = await Promise.resolve(this.#answer(document, field, variables));
    return answer as Answer;
  };

  get #latest(): number {
    return this.changes.at(-1)?.sequence ?? 0;
  }

  #answer(
    document: DocumentNode,
    field: string,
    { pagination, filters, sequence = 0, limit = 0 }: RoundRequest,
  ): object {
    if (document === ChangesAfterDocument) {
      const changes = this.changes.filter((row) => row.sequence > sequence).slice(0, limit);
      return { [field]: { log: this.log, latest: this.#latest, changes } };
    }
    const nodes = document === FilesDocument ? [...this.files.values()] : (this.lists.get(field) ?? []);
    if (!pagination) return { [field]: nodes[0] ?? null };
    const found = nodes.filter(({ documentId }) => !filters || filters.documentId.in.includes(documentId));
    const { start } = pagination;
    const end = start + Math.min(pagination.limit, LIST_LIMIT);
    return { [field]: { nodes: found.slice(start, end), pageInfo: { total: found.length } } };
  }
}

/** A sync's parts with an empty store; `rows` are those of the change log that were told to be taken in, a list for each sync. */
export function syncParts(cms = new FakeCms()) {
  const { store, source } = newStore();
  const media = {
    folder: join(mkdtempSync(join(tmpdir(), 'waymark-sync-')), 'media'),
    download: (address: string) => cms.download(address),
  };
  const rows: (readonly Change[])[] = [];
  const parts: SyncParts = { cms, store, media, taken: (some) => void rows.push(some) };
  return { cms, store, source, media, rows, parts };
}

/** A case study as the CMS answers it. */
export const caseStudy = (documentId: string, rest: Readonly<Record<string, unknown>> = {}): FakeNode => ({
  __typename: 'CaseStudy',
  documentId,
  slug: documentId,
  title: `Study ${documentId}`,
  createdAt: '2026-01-01T00:00:00.000Z',
  principles: [],
  ...rest,
});

/** A rich text that the site refuses: it has a picture in it. */
export const badText = [
  { type: 'paragraph', children: [] },
  { type: 'image', image: {}, children: [] },
];
