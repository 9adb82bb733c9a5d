import { contentTypes } from '@waymark/shared-types';

/** The types of entries and files by the CMS's ids of them. */
export const TYPE_OF_UID: ReadonlyMap<string, string> = new Map([
  ...Object.entries(contentTypes).map(([type, { uid }]) => [uid as string, type] as const),
  ['plugin::upload.file', 'file'],
]);
