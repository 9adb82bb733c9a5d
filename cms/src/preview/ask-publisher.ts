import { isRecord } from '@waymark/shared-types';
import { publisherUrl, sign } from '../publishing/wake-up';

/** The entry whose draft is shown. */
export interface ShownEntry {
  /** Its type's singular name, such as `case-study`. */
  readonly type: string;
  readonly document: string;
  readonly locale: string | undefined;
}

/** What the publisher makes of a draft. */
export type Rendered =
  | {
      readonly kind: 'page';
      /** Where it will stand, with the part of the page that shows the entry: `/findings/#finding-1`. */
      readonly path: string;
      readonly html: string;
      /** The hashes of the styles that stand in the page, as a policy names them. */
      readonly styles: readonly string[];
    }
  /** There is no such entry; or there is, and no page can be shown, for a reason in words. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'impossible' | 'silent'; readonly message: string };

/** The sizes of new pictures are made before the page is answered, which takes some seconds. */
const PATIENCE_MS = 60_000;

const SILENT =
  'The publisher, which makes the pages, does not answer just now. Wait a moment, and load this page again.';

/** Has the publisher render the draft of an entry as the page that will be published. */
export async function renderDraft(entry: ShownEntry): Promise<Rendered> {
  const answer = await call('POST', `/preview?${queryOf(entry).toString()}`).catch(() => undefined);
  if (answer?.status === 404) return { kind: 'gone' };
  const body: unknown = await answer?.json().catch(() => undefined);
  if (!isRecord(body)) return { kind: 'silent', message: SILENT };
  const { path, html, styles, message } = body;
  if (answer?.status === 200 && typeof path === 'string' && typeof html === 'string' && Array.isArray(styles))
    return { kind: 'page', path, html, styles: styles.map(String) };
  const kind = answer?.status === 422 ? 'impossible' : 'silent';
  return { kind, message: typeof message === 'string' ? message : SILENT };
}

/** Fetches a file that the preview of an entry shows. @param range The header Range, for films. */
export async function previewFile(
  entry: ShownEntry,
  path: string,
  range: string | undefined,
): Promise<Response | undefined> {
  const query = queryOf(entry);
  query.set('path', path);
  return await call('GET', `/preview-file?${query.toString()}`, range ? { range } : {}).catch(() => undefined);
}

function queryOf({ type, document, locale }: ShownEntry): URLSearchParams {
  return new URLSearchParams({ entry: `${type}/${document}`, ...(locale !== undefined && { locale }) });
}

async function call(method: string, target: string, headers: Record<string, string> = {}): Promise<Response> {
  const timestamp = String(Date.now());
  return await fetch(new URL(target, publisherUrl(process.env)), {
    method,
    headers: {
      ...headers,
      'x-waymark-timestamp': timestamp,
      'x-waymark-signature': sign(`${timestamp}${target}`, process.env['WAKE_UP_SECRET'] ?? ''),
    },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
