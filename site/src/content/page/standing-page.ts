import type { LoadedBlock } from '../../blocks/block.ts';
import { loadBlocks } from '../../blocks/load-blocks.ts';
import { changeNotes, type ChangeNoteData } from '../dates/change-notes.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { fieldName } from '../reading/field-name.ts';
import { readEntry } from '../reading/read.ts';
import { articleFacts, type ArticleFacts } from '../structured-data/structured-facts.ts';
import { explainOnPage } from '../term/explained.ts';
import { pages } from './page.ts';
import { sectionFilms } from './section-films.ts';
import { pathTo } from '../reading/path-to.ts';

/** A standing page: About, Privacy, Contact. */
export interface StandingPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string | undefined;
  readonly blocks: readonly LoadedBlock[];
  readonly changes: readonly ChangeNoteData[];
}

/** Standing pages that schema.org has a word for. */
const TYPES: Readonly<Record<string, ArticleFacts['type']>> = { about: 'AboutPage', contact: 'ContactPage' };

/** The standing page with the slug; undefined where there is none. */
export async function standingPage(slug: string): Promise<StandingPageData | undefined> {
  const entry = await readEntry('page', { slug });
  if (!entry) return undefined;
  const { title, summary, seo } = entry;
  const explain = await explainOnPage();
  return {
    frame: await pageFrame({
      title,
      path: pathTo(pages, entry),
      description: summary ?? undefined,
      seo,
      reviewedOn: entry.reviewedOn,
      structured: [{ ...articleFacts(entry), type: TYPES[slug] ?? 'WebPage' }, ...(await sectionFilms(entry))],
    }),
    title,
    summary: summary ?? undefined,
    blocks: await loadBlocks(
      entry.sections.map((section) =>
        section.__typename === 'ComponentSectionsRichText' ? { ...section, body: explain(section.body) } : section,
      ),
      fieldName('page', title, 'sections'),
    ),
    changes: changeNotes(entry.changes),
  };
}
