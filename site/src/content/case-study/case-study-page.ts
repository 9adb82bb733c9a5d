import { pictureData, type PictureData } from '../media/picture.ts';
import { sharedPicture } from '../media/chosen-share-picture.ts';
import { changeNotes, type ChangeNoteData } from '../dates/change-notes.ts';
import { contactData, type ContactData } from '../links/contact.ts';
import { pageFrame, type PageFrame } from '../page-frame/page-frame.ts';
import { follow, readEntry } from '../reading/read.ts';
import { reviewedInWords, type CaseStudyCardData } from './case-study-card.ts';
import { ALL_PATH } from './case-study-lists.ts';
import { filmsOnPage } from '../structured-data/films-on-page.ts';
import { articleFacts } from '../structured-data/structured-facts.ts';
import { caseStudies, type CaseStudy } from './case-study.ts';
import { lineage, type Lineage } from './lineage.ts';
import type { PagePart } from '../page-frame/page-part.ts';
import { pageParts } from './page-parts.ts';
import { relatedPractice } from './related.ts';
import { sideBySide, storySections, type StorySection } from './story-sections.ts';
import type { Fact } from '../facts/fact.ts';
import { summaryFacts } from './summary-facts.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** An example of practice. */
export interface CaseStudyPageData {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  readonly invented: boolean;
  readonly contentNote: string | undefined;
  /** Where those who skip what the note warns of can go on reading: what was learned. */
  readonly skipTo: string | undefined;
  readonly picture: PictureData | undefined;
  readonly facts: readonly Fact[];
  readonly sections: readonly StorySection[];
  /** The same, as they stand on the page: some side by side. */
  readonly story: readonly (readonly StorySection[])[];
  /** Whether the story is long enough for a list of its parts. */
  readonly hasContents: boolean;
  /** Every part of the page that has a heading, for that list. */
  readonly parts: readonly PagePart[];
  readonly lineage: Lineage;
  /** Whom to ask: those who do the work; where nobody is named, the team of this site, and then a sentence says so. */
  readonly contact: ContactData | undefined;
  readonly contactIntro: string | undefined;
  readonly interests: string | undefined;
  readonly reviewed: string | undefined;
  readonly changes: readonly ChangeNoteData[];
  readonly related: readonly CaseStudyCardData[];
}

/** From how many parts on a reader gains from a list of them. */
const LONG = 4;

/** Who does the work; undefined where nobody is named, or the organisation is invented. */
async function realOrganisation({ organisation }: Pick<CaseStudy, 'organisation'>): Promise<string | undefined> {
  const found = await follow(organisation);
  return found?.invented === true ? undefined : found?.name;
}

const filmsOf = (sections: readonly StorySection[]) =>
  sections.flatMap(({ media }) => media).flatMap((item) => (item.kind === 'video' ? [item.video] : []));

/** The page of a case study; undefined where there is none with the slug. */
export async function caseStudyPage(slug: string): Promise<CaseStudyPageData | undefined> {
  const entry = await readEntry('case-study', { slug });
  if (!entry) return undefined;
  const { title, summary, seo } = entry;
  const sections = await storySections(entry);
  const picture = await pictureData(entry.image);
  const reviewed = reviewedInWords(entry);
  const frame = await pageFrame({
    title,
    path: pathTo(caseStudies, entry),
    description: summary,
    seo,
    trail: [{ text: messages.caseStudies.title, href: ALL_PATH }],
    kind: 'article',
    picture: sharedPicture(picture),
    cover: { kicker: messages.caseStudy.kind },
    structured: [
      { ...articleFacts(entry), about: await realOrganisation(entry), invented: entry.invented === true },
      ...filmsOnPage(filmsOf(sections)),
    ],
    cited: {
      by: (await follow(entry.organisation))?.name,
      when: reviewed && messages.citation.lastReviewed(reviewed),
    },
  });
  const own = contactData(entry.contact);
  const contact = own ?? frame.around.contact;
  const interests = entry.interests ?? undefined;
  const related = await relatedPractice(entry);
  const kin = await lineage(entry);
  return {
    frame,
    title,
    summary,
    invented: entry.invented === true,
    contentNote: entry.contentNote ?? undefined,
    skipTo: sections.find(({ id }) => id === 'learning')?.id,
    picture,
    facts: await summaryFacts(entry),
    sections,
    story: sideBySide(sections),
    hasContents: sections.length >= LONG,
    parts: pageParts({ sections, lineage: kin, contact, interests, related }),
    lineage: kin,
    contact,
    contactIntro: own ? undefined : messages.caseStudy.noContact,
    interests,
    reviewed,
    changes: changeNotes(entry.changes),
    related,
  };
}
