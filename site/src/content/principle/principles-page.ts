import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { nations } from '../place/nations.ts';
import { readEntry, readList } from '../reading/read.ts';
import { listFacts } from '../structured-data/structured-facts.ts';
import { principles, type Principle } from './principle.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** A principle in a list. */
export interface PrincipleCardData {
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** The vision by its principles. */
export interface PrinciplesPageData {
  readonly frame: PageFrame;
  readonly vision: string | undefined;
  readonly principles: readonly PrincipleCardData[];
}

/** What a list shows of a principle. */
export function principleCard(entry: Principle, index: number): PrincipleCardData {
  return { number: index + 1, title: entry.title, summary: entry.summary, href: pathTo(principles, entry) };
}

/** The page of all principles; undefined where there are none: then `nothing-yet-page.ts` stands in for it. */
export async function principlesPage(): Promise<PrinciplesPageData | undefined> {
  const all = await readList('principle', { order: 'order' });
  if (all.length === 0) return undefined;
  const cards = all.map(principleCard);
  return {
    frame: await pageFrame({
      title: messages.principles.title,
      path: '/principles/',
      description: messages.principles.description(await nations()),
      structured: [listFacts(cards)],
    }),
    vision: (await readEntry('home', {}))?.vision,
    principles: cards,
  };
}
