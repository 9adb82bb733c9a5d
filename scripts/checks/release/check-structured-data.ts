import { z } from 'zod';
import type { Verdict } from '../accessibility/check-site.ts';
import type { Release, ReleasedPage } from './release.ts';
import { THINGS } from './things.ts';

/** Somewhere in a block: a thing, or several of them under `@graph` (https://www.w3.org/TR/json-ld11/). */
const typed = z.looseObject({ '@type': z.string() });
const block = z.union([
  z
    .looseObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(typed) })
    .transform((graph) => graph['@graph']),
  typed.extend({ '@context': z.literal('https://schema.org') }).transform((thing) => [thing]),
]);

/** Holds what pages tell machines of themselves (JSON-LD) against what schema.org and Google ask of each type. */
export const checkStructuredData = (release: Release): Verdict[] =>
  release.pages.map((page) => ({
    name: `${page.path} tells machines what is so`,
    faults: page.root
      .querySelectorAll('script[type="application/ld+json"]')
      .flatMap(({ text }) => faultsOfBlock(text, page, release)),
  }));

function faultsOfBlock(json: string, { path }: ReleasedPage, release: Release): string[] {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return [`expected JSON in the structured data of ${path}, found: ${String(error)}`];
  }
  const things = block.safeParse(content);
  if (!things.success)
    return ['expected "@context": "https://schema.org" and a thing with an "@type", or several under "@graph"'];
  return [...things.data.flatMap(faultsOfThing), ...addressFaults(content, release)];
}

/** What a thing lacks of what its type asks for. */
export function faultsOfThing(thing: z.infer<typeof typed>): string[] {
  const type = thing['@type'];
  const schema = Object.entries(THINGS).find(([name]) => name === type)?.[1];
  if (schema === undefined)
    return [
      `expected a type of ${Object.keys(THINGS).join(', ')}, found "${type}": add it to scripts/checks/release/things.ts`,
    ];
  const checked = schema.safeParse(thing);
  if (checked.success) return [];
  return checked.error.issues.map(({ path, message }) => `${[type, ...path.map(String)].join('.')}: ${message}`);
}

/** Every address of this site that stands in a block, however deep, must be a file of the release. */
function addressFaults(content: unknown, release: Release): string[] {
  return [...new Set(textsIn(content))].flatMap((text) => {
    const url = URL.parse(text);
    if (url?.origin !== release.origin || release.fileAt(decodeURI(url.pathname)) !== undefined) return [];
    return [`names ${text}, expected such a file in the release, found none`];
  });
}

function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
}
