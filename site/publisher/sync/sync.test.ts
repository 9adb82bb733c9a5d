import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_LIMIT } from '@waymark/shared-types';
import { ChangesAfterDocument, FilesDocument, type FileFragment } from '@waymark/shared-types/graphql';
import { describe, expect, it } from 'vitest';
import { ContentStore } from '../store/content-store.ts';
import { indexedFields } from '../store/indexed-fields.ts';
import { openDatabase, openForReading } from '../store/open-database.ts';
import { StoreSource } from '../store/store-source.ts';
import type { Cms } from './cms-client.ts';
import { sync } from './sync.ts';

const captions = (documentId: string): FileFragment => ({
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
  alternativeText: 'New words',
  caption: null,
  updatedAt: null,
});

/** A CMS in which these media files were changed, and which cuts lists off at its limit as the real one does. */
function cmsWithChangedFiles(ids: readonly string[]): Cms {
  const changes = ids.map((document, index) => ({
    sequence: index + 2,
    type: 'plugin::upload.file',
    document,
    locale: null,
    event: 'media',
  }));
  const ask = (document: unknown, variables: object) => {
    if (document === ChangesAfterDocument) {
      const { sequence, limit } = Object.assign({ sequence: 0, limit: 0 }, variables);
      const rows = changes.filter((change) => change.sequence > sequence).slice(0, limit);
      return { changesAfter: { log: 'l', latest: ids.length + 1, changes: rows } };
    }
    if (document !== FilesDocument) throw new Error('Only the change log and media files are asked for here.');
    const { filters, pagination } = Object.assign(
      { filters: { documentId: { in: [''] } }, pagination: { limit: 0 } },
      variables,
    );
    const wanted = filters.documentId.in.slice(0, Math.min(pagination.limit, LIST_LIMIT));
    return { uploadFiles_connection: { nodes: wanted.map(captions), pageInfo: { total: wanted.length } } };
  };
  return {
    ask: <Answer>(document: unknown, variables: object) => Promise.resolve(ask(document, variables) as Answer),
    download: () => Promise.resolve(new Response('WEBVTT')),
  };
}

describe('bringing the content store up to date', () => {
  it('takes in every changed media file, also where there are more than the CMS hands out at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-sync-'));
    const store = new ContentStore(openDatabase(join(folder, 'content.db')), indexedFields);
    const ids = Array.from({ length: LIST_LIMIT + 5 }, (_, index) => `file-${index}`);
    store.put({ type: 'page', locale: 'en', id: 'p', data: { title: 'Films' }, files: ids });
    store.moveCursor({ log: 'l', sequence: 1 });
    const cms = cmsWithChangedFiles(ids);
    const result = await sync({ cms, store, media: { folder: join(folder, 'media'), download: cms.download } });
    expect(result).toEqual({ mode: 'changes', changed: true, changes: ids.length });
    const source = new StoreSource(openForReading(join(folder, 'content.db')));
    expect(ids.filter((id) => source.entry('file', { id })?.data['alternativeText'] !== 'New words')).toEqual([]);
  });
});
