import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse } from 'node-html-parser';
import type { ContentSource } from '../content-source.ts';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';

/** A piece of rendered HTML, to look things up in. */
export interface Rendered {
  readonly status: number;
  readonly html: string;
  /** The text of each element that a selector finds, with single spaces. */
  readonly texts: (selector: string) => readonly string[];
  /** An attribute of each element that a selector finds; undefined where one lacks it. */
  readonly attributes: (selector: string, name: string) => readonly (string | undefined)[];
}

async function rendered(response: Response): Promise<Rendered> {
  const html = await response.text();
  const document = parse(html);
  return {
    status: response.status,
    html,
    texts: (selector) => document.querySelectorAll(selector).map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    attributes: (selector, name) => document.querySelectorAll(selector).map((element) => element.getAttribute(name)),
  };
}

/** What a route answers, with content from `source`. Default: every fixture. */
export function renderRoute(
  route: AstroComponentFactory,
  params: Readonly<Record<string, string>> = {},
  source: ContentSource = fixtureSource(),
): Promise<Rendered> {
  return withSource(source, async () => {
    const container = await AstroContainer.create();
    const request = new Request('https://example.org/');
    return await rendered(await container.renderToResponse(route, { params, request, partial: false }));
  });
}

/** What a component shows. */
export async function renderView(view: AstroComponentFactory, props: object): Promise<Rendered> {
  const container = await AstroContainer.create();
  return await rendered(await container.renderToResponse(view, { props: { ...props } }));
}
