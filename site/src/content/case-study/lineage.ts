import { pathTo } from '../reading/path-to.ts';
import { follow, followAll, readList } from '../reading/read.ts';
import { caseStudies, type CaseStudy } from './case-study.ts';

/** Practice that this was adapted from, or that was adapted from this. */
export interface Kin {
  readonly title: string;
  readonly href: string;
  readonly place: string | undefined;
  /** What was changed there, where it is the copy. */
  readonly changed: string | undefined;
}

/** Who built on whom. What is not public is not named. */
export interface Lineage {
  readonly origins: readonly Kin[];
  /** What was changed here; undefined where nobody says so, or where no original can be named. */
  readonly changed: string | undefined;
  readonly copies: readonly Kin[];
}

/** Who the practice of an entry was taken from, and who took it from there, in the order of titles. */
export async function lineage({
  documentId,
  adaptedFrom,
  adaptedHow,
}: Pick<CaseStudy, 'documentId' | 'adaptedFrom' | 'adaptedHow'>): Promise<Lineage> {
  const [origins, copies] = await Promise.all([
    followAll(adaptedFrom),
    readList('case-study', { where: { adaptedFrom: documentId }, order: 'title' }),
  ]);
  return {
    origins: await Promise.all(origins.map(async (entry) => ({ ...(await kin(entry)), changed: undefined }))),
    changed: origins.length > 0 ? (adaptedHow ?? undefined) : undefined,
    copies: await Promise.all(copies.map(kin)),
  };
}

async function kin(entry: CaseStudy): Promise<Kin> {
  const place = await follow(entry.place);
  return {
    title: entry.title,
    href: pathTo(caseStudies, entry),
    place: place?.name,
    changed: entry.adaptedHow ?? undefined,
  };
}
