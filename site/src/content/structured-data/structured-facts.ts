/** The site and who runs it; what is known of them stands around every page. */
export interface SiteFacts {
  readonly kind: 'site';
}

/** A page that says something about one thing. */
export interface ArticleFacts {
  readonly kind: 'article';
  /** As schema.org calls it. */
  readonly type: 'Article' | 'WebPage' | 'AboutPage' | 'ContactPage';
  /** When it was published last, as an ISO 8601 time. */
  readonly modified: string | undefined;
  /** The organisation that it tells of; undefined where there is none, or it is invented. */
  readonly about: string | undefined;
  /** Whether what it tells was invented, to show how the site works. */
  readonly invented: boolean;
}

/** A file in which a report can be had. */
export interface FileFacts {
  readonly name: string;
  readonly path: string;
  readonly mime: string;
  readonly language: string;
}

/** A report. */
export interface ReportFacts {
  readonly kind: 'report';
  readonly published: string;
  readonly modified: string | undefined;
  readonly edition: number;
  readonly files: readonly FileFacts[];
}

/** A film that stands on the page; it has no description but the page's. */
export interface FilmFacts {
  readonly kind: 'film';
  readonly name: string;
  /** The film's file, and its still picture. */
  readonly path: string;
  readonly poster: string;
  /** The day of the edition that it reflects, else the day on which its file was uploaded, as `2026-11-24`. */
  readonly published: string;
  /** Undefined where nobody said which it is. */
  readonly language: string | undefined;
  /** Left out where the page shows it anyway and has no bytes to spare. */
  readonly transcript: string | undefined;
}

/** The entries that a page lists, by their addresses from `/`. */
export interface ListFacts {
  readonly kind: 'list';
  readonly paths: readonly string[];
}

/** What a page tells machines of itself, beside what every page does. */
export type StructuredFacts = SiteFacts | ArticleFacts | ReportFacts | FilmFacts | ListFacts;

/** An entry that has a page to itself. */
export const articleFacts = ({ publishedAt }: { readonly publishedAt: string | null }): ArticleFacts => ({
  kind: 'article',
  type: 'Article',
  modified: publishedAt ?? undefined,
  about: undefined,
  invented: false,
});

/** A page that lists entries. */
export const listFacts = (cards: readonly { readonly href: string }[]): ListFacts => ({
  kind: 'list',
  paths: cards.map(({ href }) => href),
});
