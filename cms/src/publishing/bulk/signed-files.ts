import { isRecord } from '@waymark/shared-types';
import { signMediaPath } from '../../security/media-signature';

/** A part of an answer with the address of each media file in it signed: those that only a draft uses are nobody's otherwise. */
export function withSignedFiles(value: unknown, key: string, now = Date.now()): unknown {
  if (Array.isArray(value)) return value.map((each) => withSignedFiles(each, key, now));
  if (!isRecord(value) || value instanceof Date) return value;
  const inside = Object.entries(value).map(([name, inner]) => [name, withSignedFiles(inner, key, now)] as const);
  const { __typename: type, url } = value;
  const isFile = type === 'UploadFile' && typeof url === 'string' && url.startsWith('/uploads/');
  return { ...Object.fromEntries(inside), ...(isFile && { url: signMediaPath(url, key, now) }) };
}
