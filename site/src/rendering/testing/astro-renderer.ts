import { createApp } from 'astro/app/entrypoint';
import type { RenderedPage } from '../../renderer.ts';
import type { ContentSource } from '../../content/content-source.ts';
import { withSource } from '../../content/current-source.ts';
import { withOwnSite } from '../../content/links/own-site.ts';
import { withShareCards } from '../../content/media/request-share-card.ts';

const app = createApp({ streaming: false });

// A failure is thrown to whoever asked for the page, and told there: Astro would write it to the console, and answer with
// an empty page of status 500 that says nothing.
app.logger.setDestination({ write: () => undefined });
const answerWithErrorPage = app.renderError.bind(app);
app.renderError = (request, options) => {
  const { error } = options;
  if (error === undefined || error === null) return answerWithErrorPage(request, options);
  return Promise.reject(
    error instanceof Error ? error : new Error('The page threw something that is no error.', { cause: error }),
  );
};

/**
 * Renders the page at an address of the site as Astro alone does it: what the renderer of `src/renderer.ts` is compared with.
 * @param url Absolute, as a reader would ask for it.
 * @throws what the page throws, so that one that cannot be rendered is told apart from one that does not exist (status 404).
 */
export async function render(url: string, source: ContentSource): Promise<RenderedPage> {
  // The body is read inside the scope too: Astro renders while it streams.
  const answer = async () => {
    const response = await app.render(new Request(url));
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'text/html',
      body: new Uint8Array(await response.arrayBuffer()),
    };
  };
  const { result, shareCards } = await withShareCards(() => withOwnSite(url, () => withSource(source, answer)));
  return { ...result, shareCards };
}
