import { createApp } from 'astro/app/entrypoint';
import type { ContentSource } from './content/content-source.ts';
import { withSource } from './content/current-source.ts';

const app = createApp({ streaming: false });

/** A rendered page. */
export interface RenderedPage {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/**
 * Renders the page at an address of the site, with content from `source`.
 * @param url Absolute, as a reader would ask for it.
 * @throws what the page throws, so that one that cannot be rendered is told apart from one that does not exist (status 404).
 */
export function render(url: string, source: ContentSource): Promise<RenderedPage> {
  // The body is read inside the scope too: Astro renders while it streams.
  return withSource(source, async () => {
    const response = await app.render(new Request(url));
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'text/html',
      body: new Uint8Array(await response.arrayBuffer()),
    };
  });
}
