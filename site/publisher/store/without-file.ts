import { isRecord } from '@waymark/shared-types';
const shows = (value: unknown, file: string): boolean =>
  isRecord(value) && Object.values(value).some((field) => isRecord(field) && field['file'] === file);

/**
 * An entry without a media file that is gone, and without each part (a picture with its words, a film with its captions, a
 * version of a report) that has it: a part is nothing without its file. @param data As the store keeps it.
 */
export function withoutFile(data: Readonly<Record<string, unknown>>, file: string): Record<string, unknown> {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !shows(item, file) && !isFile(item)).map(clean);
    if (!isRecord(value)) return value;
    return isFile(value) || shows(value, file) ? null : withoutFile(value, file);
  };
  const isFile = (value: unknown) => isRecord(value) && value['file'] === file;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, clean(value)]));
}
