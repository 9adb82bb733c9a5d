import type { Core } from '@strapi/strapi';
import { inLoggedTransaction, record, type Change } from './change-log';

const FILE = 'plugin::upload.file';
const WRITES = ['create', 'update', 'delete'] as const;

/** Logs new, changed, replaced and deleted media files. One that is deleted was used by no entry (file-deletion.ts). */
export function logMediaChanges(strapi: Core.Strapi): void {
  const logFile = ({ result }: { result?: unknown }) => record(strapi, mediaChange(result));
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: logFile,
    afterUpdate: logFile,
    afterDelete: logFile,
  });
  writeInOneTransaction(strapi);
}

function mediaChange(file: unknown): Change[] {
  if (typeof file !== 'object' || file === null || !('documentId' in file)) return [];
  return [{ type: FILE, document: String(file.documentId), locale: null, event: 'media' }];
}

/**
 * Makes each write of a media file one transaction together with its row in the log. Strapi's media library writes
 * without one, so a crash in between would lose the change.
 */
function writeInOneTransaction(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  for (const action of WRITES) {
    const write = files[action].bind(files);
    files[action] = (params: never) => inLoggedTransaction(strapi, () => write(params));
  }
}
