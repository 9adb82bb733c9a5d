import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentTypes } from '@waymark/shared-types';
import { ChangesAfterDocument, FilesDocument, type FileFragment } from '@waymark/shared-types/graphql';
import type { DocumentNode } from 'graphql';
import { newStore } from '../../store/testing/new-store.ts';
import type { Change } from '../../store/change.ts';
import type { Cms, EntriesAsked } from '../cms-client.ts';
import type { EntryAnswers } from '../entry-answers.ts';
import type { SyncParts } from '../sync.ts';

/** An entry as the typed queries answer it. */
export type FakeNode = Readonly<Record<string, unknown>> & { readonly documentId: string };

interface Variables {
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

/** A CMS in memory. A test puts in and takes out what it likes. */
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

  /** Called with what is asked of a list; what it returns stands in place of the answer. */
  answerEntries: (field: string, asked: EntriesAsked) => EntryAnswers | undefined = () => undefined;

  readonly entries = async (document: DocumentNode, asked: EntriesAsked): Promise<EntryAnswers> => {
    const field = rootField(document);
    this.asked.push(field);
    this.beforeAnswer(field);
    return await Promise.resolve(this.answerEntries(field, asked) ?? this.#entries(field, asked));
  };

  #entries(field: string, { ids, after, limit }: EntriesAsked): EntryAnswers {
    const found = (this.lists.get(field) ?? [])
      .filter(({ documentId }) => (ids ? ids.includes(documentId) : documentId > after))
      .toSorted((one, other) => (one.documentId < other.documentId ? -1 : 1));
    const nodes = found.slice(0, limit);
    return {
      answers: nodes.map((node) => ({
        id: node.documentId,
        data: { [field]: field.endsWith('_connection') ? { nodes: [node] } : node },
      })),
      next: nodes.length < found.length ? (nodes.at(-1)?.documentId ?? null) : null,
    };
  }

  get #latest(): number {
    return this.changes.at(-1)?.sequence ?? 0;
  }

  #answer(document: DocumentNode, field: string, { filters, sequence = 0, limit = 0 }: Variables): object {
    if (document === ChangesAfterDocument) {
      const changes = this.changes.filter((row) => row.sequence > sequence).slice(0, limit);
      return { [field]: { log: this.log, latest: this.#latest, changes } };
    }
    if (document !== FilesDocument)
      throw new Error(`Only the change log and files are asked for by themselves, not ${field}.`);
    const nodes = [...this.files.values()].filter(({ documentId }) => filters?.documentId.in.includes(documentId));
    return { [field]: { nodes, pageInfo: { total: nodes.length } } };
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
