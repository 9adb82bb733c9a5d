import type { Endpoint } from '../../rendering/endpoint.ts';
import type { SearchIndex } from '../../search/index-files.ts';
import type { ContentSource } from '../content-source.ts';
import { currentSource } from '../current-source.ts';
import type { SearchFile } from './files.ts';

/** Answers with a file of an index; `name` is the part of the address in brackets. */
export const searchEndpoint =
  (
    index: SearchIndex,
    make: (source: ContentSource, index: SearchIndex, name: string) => SearchFile | undefined,
  ): Endpoint =>
  async ({ params }) => {
    const file = make(await currentSource(), index, params.name ?? '');
    if (!file) return new Response(null, { status: 404 });
    const { body, contentType, links } = file;
    const link = links.map((each) => `<${each}>; rel="item"`).join(', ');
    return new Response(body, { headers: { 'content-type': contentType, link } });
  };
