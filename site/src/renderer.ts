import { createApp } from 'astro/app/entrypoint';
import type { ContentSource } from './content/content-source.ts';
import { withSource } from './content/current-source.ts';
import { withOwnSite } from './content/links/own-site.ts';
import { withShareCards } from './content/media/request-share-card.ts';
import type { RequestedShareCard } from './content/media/share-card.ts';
import { answerOf } from './rendering/answer-of.ts';
import { finish, type Hole } from './rendering/finish.ts';
import { routesOf } from './rendering/routes.ts';

const findRoute = routesOf(createApp().manifest);

/** A rendered page. */
export interface RenderedPage {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** What must be drawn for it. Default: nothing. */
  readonly shareCards?: readonly RequestedShareCard[];
  /** Where late values stand in it. Default: nowhere. */
  readonly holes?: readonly Hole[];
  /** What it leads to, where that does not stand in it. Default: it is looked for in it. */
  readonly links?: readonly string[];
}

/**
 * Renders the page at an address of the site, with content from `source`.
 * @param url Absolute, as a reader would ask for it.
 * @throws what the page throws, so that one that cannot be rendered is told apart from one that does not exist (status 404).
 */
export async function render(url: string, source: ContentSource): Promise<RenderedPage> {
  const page = () => answerOf(findRoute, new URL(url));
  const { result, shareCards } = await withShareCards(() => withOwnSite(url, () => withSource(source, page)));
  const { status, contentType, body, links } = result;
  if (typeof body !== 'string') return { status, contentType, body, shareCards, ...(links && { links }) };
  return { status, contentType, ...finish(body, source.late, shareCards) };
}
