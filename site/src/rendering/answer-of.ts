import type { Endpoint } from './endpoint.ts';
import { isComponent } from './html-runtime.ts';
import { PageContext } from './page-context.ts';
import type { FindRoute } from './routes.ts';

/** What stands at an address. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** Of a page its HTML, with marks in it where values are late. */
  readonly body: string | Uint8Array;
  /** What a file that is no page leads to (RFC 8288). Default: what stands in it. */
  readonly links?: readonly string[];
}

const NOTHING: Answer = { status: 404, contentType: 'text/html', body: '' };

/**
 * Renders what stands at an address: a page, or a file that a route makes.
 * @throws what the page throws; and where the file of a route exports neither a component nor `GET`.
 */
export async function answerOf(findRoute: FindRoute, url: URL): Promise<Answer> {
  const match = await findRoute(url.pathname);
  if (!match) return NOTHING;
  const { module, params, head, scripts, status } = match;
  const context = new PageContext(url, params, head, scripts);
  if (isComponent(module.default)) {
    const page = await module.default(context, {}, {});
    if (page instanceof Response) return await answerBy(page);
    return { status, contentType: 'text/html', body: `<!DOCTYPE html>${page.text}` };
  }
  if (isEndpoint(module.GET)) return await answerBy(await module.GET(context));
  throw new Error(`Expected the route of ${url.pathname} to export a component or GET, found neither.`);
}

const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'function';

async function answerBy(response: Response): Promise<Answer> {
  const links = response.headers.get('link');
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? 'text/html',
    body: new Uint8Array(await response.arrayBuffer()),
    ...(links !== null && { links: linksIn(links) }),
  };
}

/** The addresses in a header “Link” (RFC 8288, section 3). */
const linksIn = (header: string): readonly string[] =>
  Array.from(header.matchAll(/<([^>]+)>/g), ([, link = '']) => link);
