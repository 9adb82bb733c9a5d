import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '@waymark/shared-types';
import { usesOf, type FileUse } from './file-uses';

const FILE = 'plugin::upload.file';

/** How many uses of a file an error lists: what fits on a screen. */
const SHOWN = 10;

interface StoredFile {
  id: number;
  name: string;
}

/**
 * Refuses to delete a media file that an entry uses, draft or published, whoever asks: the media library's routes, the deletion of
 * many or of a folder, a script. A file that is taken out of its entries can be deleted. Whole folders go, or nothing of them.
 */
export function guardFileDeletion(strapi: Core.Strapi): void {
  const refuse = async ({ params }: { params: { where?: Record<string, unknown> } }) =>
    refuseUsed(strapi, params.where ?? {});
  strapi.db.lifecycles.subscribe({ models: [FILE], beforeDelete: refuse, beforeDeleteMany: refuse });
  removeRowsBeforeBytes(strapi);
  lookBeforeDeletingMany(strapi);
}

/** @throws a validation error that names each file in use, and what uses it */
async function refuseUsed(strapi: Core.Strapi, where: Record<string, unknown>): Promise<void> {
  const files: StoredFile[] = await strapi.db.query(FILE).findMany({ where, select: ['id', 'name'] });
  const problems: string[] = [];
  for (const file of files) {
    const uses = await usesOf(strapi, [file.id]);
    if (uses.length > 0) problems.push(inUse(file.name, uses));
  }
  if (problems.length > 0) throw new errors.ValidationError(`${problems.join(' ')} Nothing was deleted.`);
}

/** Why a file cannot be deleted, for the editor who wanted to. */
function inUse(name: string, uses: readonly FileUse[]): string {
  const shown = uses.slice(0, SHOWN).map(useInWords);
  if (uses.length > shown.length) shown.push(`${uses.length - shown.length} more`);
  return `“${name}” is used by ${shown.join('; ')}. Take it out there first, and publish where it is published; or replace the file by another.`;
}

function useInWords({ type, title, locale, versions }: FileUse): string {
  const name = title === undefined ? `an entry of the type “${type}”` : `${type} “${title}”`;
  const details = [...(locale && locale !== DEFAULT_LOCALE ? [locale] : []), ...[...versions].sort()];
  return details.length === 0 ? name : `${name} (${details.join(', ')})`;
}

/**
 * Strapi deletes a file's bytes, and only then finds out whether its row can go. Here the row goes first: what is refused leaves
 * the file whole, and after a crash in between there are bytes that nothing names, never a file without bytes.
 */
function removeRowsBeforeBytes(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('upload');
  plugin.service('upload')['remove'] = async (file: StoredFile & { formats?: Record<string, unknown> | null }) => {
    const removed: unknown = await strapi.db.query(FILE).delete({ where: { id: file.id } });
    for (const stored of [file, ...Object.values(file.formats ?? {})]) await plugin['provider'].delete(stored);
    await strapi.eventHub.emit('media.delete', { media: removed });
    return removed;
  };
}

/** Strapi deletes many files side by side: one that is refused would not keep the others. */
function lookBeforeDeletingMany(strapi: Core.Strapi): void {
  const files = strapi.plugin('upload').service('file');
  const deleteFiles = files['deleteByIds'];
  files['deleteByIds'] = async (ids: number[] = []) => {
    await refuseUsed(strapi, { id: { $in: ids } });
    return deleteFiles(ids);
  };
  const folders = strapi.plugin('upload').service('folder');
  const deleteFolders = folders['deleteByIds'];
  folders['deleteByIds'] = async (ids: number[] = []) => {
    const chosen = await strapi.db.query('plugin::upload.folder').findMany({ where: { id: { $in: ids } } });
    const inside = chosen.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
    if (inside.length > 0) await refuseUsed(strapi, { $or: inside });
    return deleteFolders(ids);
  };
}
