import { caseStudies, filmsInBsl } from '../case-study/case-study.ts';
import { fileFactsInEasyWords } from '../media/file-facts.ts';
import { filmFacts } from '../media/film-facts.ts';
import type { PictureData } from '../media/picture.ts';
import { videoData, type VideoData } from '../media/video.ts';
import { pages, type Page } from '../page/page.ts';
import { fieldName } from '../reading/field-name.ts';
import { pathTo } from '../reading/path-to.ts';
import { readFile, readList } from '../reading/read.ts';
import { renditionsData, type RenditionData } from '../report/renditions.ts';
import { renditionPath } from '../report/report-card.ts';
import { reports } from '../report/report.ts';
import { hubs, type Hub } from './hubs.ts';
import { messages } from '../../messages/messages.ts';

/** Something that exists in the form that a hub gathers. */
export interface HubItem {
  readonly title: string;
  readonly href: string;
  /** What it belongs to: `Report “What’s next?”`. */
  readonly from: string;
  /** Format, size, length, captions. */
  readonly facts: readonly string[];
  /** Says so where it was made from an older edition of its report. */
  readonly older: string | undefined;
  readonly invented: boolean;
  /** The still picture of its film, or the picture that means what the easy sentence says. */
  readonly picture: PictureData | undefined;
  /** What it tells, in easy words. */
  readonly sentence: string | undefined;
  readonly film: VideoData | undefined;
}

/** What most items do not have. */
export const NOTHING_MORE = {
  older: undefined,
  invented: false,
  picture: undefined,
  sentence: undefined,
  film: undefined,
} as const satisfies Partial<HubItem>;

/** A film as an item: its still picture says nothing that its title does not. */
export const filmOf = (film: VideoData): Pick<HubItem, 'title' | 'facts' | 'film' | 'picture'> => ({
  title: film.title,
  facts: filmFacts(film),
  film,
  picture: film.poster && { file: film.poster, alt: '', caption: undefined, credit: undefined },
});

function versionFacts({ kind, file, pages, language, facts, edition, signer }: RenditionData) {
  if (kind === 'easy_read' && file) return fileFactsInEasyWords(file, pages, language);
  return [...facts, edition, ...(signer === undefined ? [] : [messages.hub.signedBy(signer)])];
}

/** The versions of reports in a form, the newest report first. */
export async function reportItems({ rendition: kind }: Hub): Promise<readonly HubItem[]> {
  const all = await readList('report', { order: '-publishedOn' });
  const found = await Promise.all(
    all.map(async (report) => {
      const versions = (await renditionsData(report)).filter((version) => version.kind === kind);
      return versions.map((version) => ({
        ...NOTHING_MORE,
        ...(version.video && filmOf(version.video)),
        ...version.easyRead,
        title: version.title,
        href: renditionPath(pathTo(reports, report), version),
        from: messages.hub.fromReport(report.title),
        facts: versionFacts(version),
        older: version.older,
      }));
    }),
  );
  return found.flat();
}

/** The films in BSL that are shown with case studies, by the case study's title. */
export async function practiceItems(): Promise<readonly HubItem[]> {
  const signed = await readList('case-study', { where: { hasFilmInBsl: true }, order: 'title' });
  const found = await Promise.all(
    signed.flatMap((story) =>
      filmsInBsl(story.media).map(async (film): Promise<HubItem | undefined> => {
        const video = await videoData(film, fieldName('case-study', story.title, 'media'), 2);
        return (
          video && {
            ...NOTHING_MORE,
            ...filmOf(video),
            href: `${pathTo(caseStudies, story)}#media`,
            from: messages.hub.fromExample(story.title),
            invented: story.invented === true,
          }
        );
      }),
    ),
  );
  return found.filter((item) => item !== undefined);
}

type Section = Page['sections'][number];

async function filmItem(section: Section, page: Page): Promise<readonly HubItem[]> {
  if (section.__typename !== 'ComponentSectionsVideo' || section.video.signedInBsl !== true) return [];
  const video = await videoData(section.video, fieldName('page', page.title, 'sections'), 1);
  const of = { ...NOTHING_MORE, href: pathTo(pages, page), from: messages.hub.fromPage(page.title) };
  return video ? [{ ...of, ...filmOf(video) }] : [];
}

/** A file is in Easy Read where its editor's title says so: there is no other mark on it. */
const saysEasyRead = ({ title }: { readonly title: string }) => /\beasy[ -]read\b/i.test(title);

async function fileItems(section: Section, page: Page): Promise<readonly HubItem[]> {
  if (section.__typename !== 'ComponentSectionsDownloads') return [];
  const found = await Promise.all(
    section.items.filter(saysEasyRead).map(async ({ title, file: reference, pages: length, language }) => {
      const file = await readFile(reference.file);
      const of = { ...NOTHING_MORE, from: messages.hub.fromPage(page.title) };
      return file && { ...of, title, href: file.path, facts: fileFactsInEasyWords(file, length, language) };
    }),
  );
  return found.filter((item) => item !== undefined);
}

/** What stands on other pages of the editors: films in BSL, or files that are called Easy Read, by the page's title. */
export async function pageItems(hub: Hub): Promise<readonly HubItem[]> {
  const itemsOf = hub.slug === hubs.bsl.slug ? filmItem : fileItems;
  const others = (await readList('page', { order: 'title' })).filter(({ slug }) => slug !== hub.slug);
  const found = await Promise.all(
    others.flatMap((page) => page.sections.map(async (section) => await itemsOf(section, page))),
  );
  return found.flat();
}
