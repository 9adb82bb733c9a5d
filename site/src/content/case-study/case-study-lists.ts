import { listPath, type ListKind } from '@waymark/shared-types';
import { actions } from '../action/action.ts';
import type { Where } from '../content-source.ts';
import type { LinkData } from '../links/link.ts';
import { principles } from '../principle/principle.ts';
import { readEntry, readList, readTotal } from '../reading/read.ts';
import { pathTo } from '../reading/path-to.ts';
import { nations } from '../place/nations.ts';
import { placesByKind } from '../place/place-kinds.ts';
import { messages } from '../../messages/messages.ts';

export { listPath, type ListKind };

/** What case studies can be listed by: the part of the address, and the field that it narrows. */
const FIELD_OF = {
  principle: 'principles',
  action: 'actions',
  place: 'place',
  theme: 'themes',
} as const satisfies Record<ListKind, string>;

/** The address of the list of all case studies. */
export const ALL_PATH = '/case-studies/';

/** A list of case studies: all, or those with one principle, action, place or theme. */
export interface CaseStudyList {
  /** From `/`; its first page stands there. */
  readonly path: string;
  readonly where: Where;
  readonly title: string;
  /** What it is narrowed by, in the words of that; empty where it has none. */
  readonly lede: string;
  /** What the list is, for those who find it in a list of results: the words of what narrows it are for its own page. */
  readonly description: string;
  /** What it is narrowed by, as a page of its own; undefined where there is none. */
  readonly about: LinkData | undefined;
  readonly isWhole: boolean;
}

/** Whether a part of an address names a kind of list. */
export function isListKind(value: string | undefined): value is ListKind {
  return value !== undefined && Object.hasOwn(FIELD_OF, value);
}

/** The list of all case studies. */
export async function wholeList(): Promise<CaseStudyList> {
  const description = messages.caseStudies.description(await nations());
  return {
    path: ALL_PATH,
    where: {},
    title: messages.caseStudies.title,
    lede: description,
    description,
    about: undefined,
    isWhole: true,
  };
}

interface Subject {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly about: LinkData | undefined;
}

async function subject(kind: ListKind, slug: string): Promise<Subject | undefined> {
  switch (kind) {
    case 'principle': {
      const entry = await readEntry('principle', { slug });
      return (
        entry && {
          id: entry.documentId,
          title: entry.title,
          lede: entry.summary,
          about: { text: entry.title, href: pathTo(principles, entry) },
        }
      );
    }
    case 'action': {
      const entry = await readEntry('action', { slug });
      return (
        entry && {
          id: entry.documentId,
          title: entry.title,
          lede: entry.summary,
          about: { text: entry.title, href: pathTo(actions, entry) },
        }
      );
    }
    case 'place': {
      const entry = await readEntry('place', { slug });
      return (
        entry && {
          id: entry.documentId,
          title: entry.name,
          lede: messages.caseStudies.inPlace(entry.name),
          about: undefined,
        }
      );
    }
    case 'theme': {
      const entry = await readEntry('theme', { slug });
      return entry && { id: entry.documentId, title: entry.name, lede: entry.description ?? '', about: undefined };
    }
  }
}

/** The case studies with one principle, action, place or theme; undefined where there is no such thing. */
export async function narrowedList(kind: ListKind, slug: string): Promise<CaseStudyList | undefined> {
  const found = await subject(kind, slug);
  if (!found) return undefined;
  return {
    path: listPath(kind, slug),
    where: { [FIELD_OF[kind]]: found.id },
    title: messages.caseStudies.titleOf(found.title),
    lede: found.lede,
    description: messages.caseStudies.descriptionOf[kind](found.title),
    about: found.about,
    isWhole: false,
  };
}

/** A link to a narrowed list, with how many case studies are in it. */
export interface CountedLink extends LinkData {
  /** `1 example`, `42 examples`. */
  readonly count: string;
}

/** One way to find practice. */
export interface ListGroup {
  readonly heading: string;
  readonly links: readonly CountedLink[];
}

async function counted(
  kind: ListKind,
  entries: readonly { documentId: string; slug: string; name: string }[],
): Promise<readonly CountedLink[]> {
  const links = await Promise.all(
    entries.map(async ({ documentId, slug, name }) => ({
      text: name,
      href: listPath(kind, slug),
      total: await readTotal('case-study', { [FIELD_OF[kind]]: documentId }),
    })),
  );
  // A list without case studies has no page.
  return links
    .filter(({ total }) => total > 0)
    .map(({ total, ...link }) => ({ ...link, count: messages.caseStudies.count(total) }));
}

const titled = (entries: readonly { documentId: string; slug: string; title: string }[]) =>
  entries.map(({ documentId, slug, title }) => ({ documentId, slug, name: title }));

/** Every narrowed list that has case studies, by kind. */
export async function listGroups(): Promise<readonly ListGroup[]> {
  const places = await readList('place', { order: 'name' });
  const themes = await readList('theme', { order: 'name' });
  const themesOf = (kind: string) =>
    counted(
      'theme',
      themes.filter((theme) => theme.kind === kind),
    );
  const { groups } = messages.caseStudies;
  const all: readonly ListGroup[] = [
    {
      heading: groups.principle,
      links: await counted('principle', titled(await readList('principle', { order: 'order' }))),
    },
    { heading: groups.action, links: await counted('action', titled(await readList('action', { order: 'order' }))) },
    ...(await Promise.all(
      placesByKind(places).map(async ([heading, alike]) => ({ heading, links: await counted('place', alike) })),
    )),
    { heading: groups.setting, links: await themesOf('setting') },
    { heading: groups.approach, links: await themesOf('approach') },
    { heading: groups.audience, links: await themesOf('audience') },
  ];
  return all.filter(({ links }) => links.length > 0);
}
