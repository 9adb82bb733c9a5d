/** Where the check of every page leaves what it found for the CMS, from the folder that all of Waymark’s data is in. */
export const PAGE_FINDINGS_FILE = 'checks/accessibility.json';

/** Something that is wrong on a public page. */
export interface PageFinding {
  /** What is wrong, as the tool that found it says it. */
  readonly meaning: string;
  /** The tool and its rule, such as `axe error image-alt`; undefined where we look for it ourselves. */
  readonly rule?: string | undefined;
  /** Where on the page, as a CSS selector; undefined where it is about the page as a whole. */
  readonly place?: string | undefined;
  /** The beginning of that element’s HTML. */
  readonly element?: string | undefined;
}

/** What was found on each page of a site. */
export interface PageFindings {
  /** The address that the site is published for, such as `https://example.org`. */
  readonly site: string;
  /** When the look at its pages began, as an ISO 8601 time: what was published later was perhaps not seen. */
  readonly began: string;
  /** By path, such as `/about/`: every page that was looked at, most with nothing found. */
  readonly pages: Readonly<Record<string, readonly PageFinding[]>>;
}
