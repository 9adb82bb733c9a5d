import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypes, LOCALES, type ContentType } from '@waymark/shared-types';
import type { Preview, Previewed, Previews } from '../preview/previews.ts';
import { errorMessage } from '../process/error-message.ts';
import { digestOf } from '../store/digest.ts';
import { CmsError } from '../sync/cms-error.ts';
import { contentTypeOf } from '../web-servers/content-types.ts';
import { sendFile } from './send-file.ts';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const isType = (name: string): name is ContentType => Object.hasOwn(contentTypes, name);

const ENTRY = /^(?<type>[a-z-]{1,40})\/(?<id>[\w-]{1,100})$/;

const NO_ENTRY: Answer = {
  status: 400,
  body: {
    message: `Expected an entry as ?entry=<type>/<documentId>, and a language of ${LOCALES.join(', ')} as &locale=.`,
  },
};

/** Reads which entry is meant: `entry=<type>/<documentId>`, and `locale=` where it has languages. */
function previewedIn(query: URLSearchParams): Previewed | undefined {
  const { type = '', id = '' } = ENTRY.exec(query.get('entry') ?? '')?.groups ?? {};
  const locale = query.get('locale') ?? undefined;
  if (!isType(type) || (locale !== undefined && !LOCALES.some((each) => each === locale))) return undefined;
  return { type, id, locale };
}

const STATUS: Readonly<Record<Preview['kind'], number>> = { page: 200, gone: 404, impossible: 422 };

/** Answers with the page that shows a draft, or why there is none. */
export async function answerPreview(previews: Pick<Previews, 'page'>, query: URLSearchParams): Promise<Answer> {
  const previewed = previewedIn(query);
  if (!previewed) return NO_ENTRY;
  try {
    const { kind, ...body } = await previews.page(previewed);
    return { status: STATUS[kind], body };
  } catch (error) {
    if (!(error instanceof CmsError)) throw error;
    return { status: 503, body: { message: errorMessage(error) } };
  }
}

/** Sends a file that a preview shows; what is wrong otherwise. */
export function answerPreviewFile(
  previews: Pick<Previews, 'file'>,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Answer | undefined {
  const previewed = previewedIn(query);
  if (!previewed) return NO_ENTRY;
  const path = query.get('path') ?? '';
  const place = previews.file(previewed, path);
  if (place === undefined) return { status: 404, body: { message: `The preview has no file at ${path}.` } };
  response.setHeader('Cache-Control', 'no-store');
  sendFile(request, response, { place, hash: digestOf(place), type: contentTypeOf(path) });
  return undefined;
}
