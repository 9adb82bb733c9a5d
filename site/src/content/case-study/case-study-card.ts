import { dayInWords, monthInWords } from '../dates/dates.ts';
import { pictureData, type PictureData } from '../media/picture.ts';
import type { Theme } from '../theme/theme.ts';
import { follow, followAll, readEntry, memoised } from '../reading/read.ts';
import { caseStudies, type CaseStudy } from './case-study.ts';
import { pathTo } from '../reading/path-to.ts';
import { messages } from '../../messages/messages.ts';

/** A case study in a list. */
export interface CaseStudyCardData {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly invented: boolean;
  /** Whether a note stands before the story, on what may be hard to read: readers choose before they open it. */
  readonly hasContentNote: boolean;
  /** Who and where: `Northlight Peer Network, Orkney`. */
  readonly by: string;
  /** By what one can judge it before one opens it: `Hospital · Peer support · Promising evidence · Since May 2024`. */
  readonly facts: string;
  /** Which of the neutral tiles stands in the place of a picture: the colour of what it is about. */
  readonly tile: number;
  readonly picture: PictureData | undefined;
}

/** What a list shows of a case study. */
export const caseStudyCard = ({ documentId }: Pick<CaseStudy, 'documentId'>): Promise<CaseStudyCardData> =>
  memoised(`card ${documentId}`, () => card(documentId));

async function card(id: string): Promise<CaseStudyCardData> {
  const entry = await readEntry('case-study', { id });
  if (!entry) throw new Error(`Expected the case study ${id} of a list to be published, found that it is not.`);
  const [organisation, place, themes, picture] = await Promise.all([
    follow(entry.organisation),
    follow(entry.place),
    followAll(entry.themes),
    // Beside a title that says what it is about, the picture would only be read out as one more thing.
    pictureData(entry.image && { ...entry.image, decorative: true }),
  ]);
  return {
    title: entry.title,
    href: pathTo(caseStudies, entry),
    summary: entry.summary,
    invented: entry.invented === true,
    hasContentNote: Boolean(entry.contentNote),
    facts: factsOf(entry, themes),
    tile: tileOf(themes[0]?.slug ?? place?.slug ?? ''),
    by: messages.lists.withCommas([organisation?.name, place?.name].filter((name) => name !== undefined)),
    picture,
  };
}

/** Where it is done and how, what is known of what changed, and since when. */
function factsOf(entry: CaseStudy, themes: readonly Theme[]): string {
  const named = (kind: Theme['kind']) => themes.filter((theme) => theme.kind === kind).map(({ name }) => name);
  const evidence = entry.outcomes && messages.caseStudies.evidenceOf[entry.outcomes.evidence];
  return [...named('setting'), ...named('approach'), evidence, period(entry)].filter(Boolean).join(' · ');
}

/** How many neutral tiles there are; each has a colour in the style sheet. */
const TILES = 6;

/** The same tile for the same theme, whatever else there is. */
const tileOf = (slug: string): number =>
  (new TextEncoder().encode(slug).reduce((sum, byte) => (sum * 31 + byte) % 9973, 7) % TILES) + 1;

/** When the work began and ended: `Since May 2024`, `May 2024 to June 2026`, `From May 2027`; undefined where nobody has said. */
export function period({
  stage,
  startedOn,
  endedOn,
}: Pick<CaseStudy, 'stage' | 'startedOn' | 'endedOn'>): string | undefined {
  const { until, fromTo, since } = messages.caseStudyFacts;
  if (startedOn === null) return endedOn === null ? undefined : until(monthInWords(endedOn));
  if (endedOn !== null) return fromTo(monthInWords(startedOn), monthInWords(endedOn));
  return since[stage](monthInWords(startedOn));
}

/** When somebody last made sure that it is right; undefined where nobody has. */
export const reviewedInWords = ({ reviewedOn }: Pick<CaseStudy, 'reviewedOn'>): string | undefined =>
  reviewedOn === null ? undefined : dayInWords(reviewedOn);
