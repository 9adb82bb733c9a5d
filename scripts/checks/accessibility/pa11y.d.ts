// What we use of pa11y-ci 4, which brings no types.
declare module 'pa11y-ci' {
  import type { LaunchOptions, Viewport } from 'puppeteer-core';

  /** What pa11y found on a page. */
  export interface Issue {
    code: string;
    type: 'error' | 'warning' | 'notice';
    message: string;
    context: string;
    selector: string;
    runner: string;
  }

  export interface Options {
    chromeLaunchConfig: LaunchOptions;
    /** How many pages are looked at at once. */
    concurrency: number;
    useIncognitoBrowserContext: boolean;
    viewport: Viewport;
    runners: readonly string[];
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    includeWarnings: boolean;
    /** For one page, in milliseconds. */
    timeout: number;
  }

  /** By address: what was found there, or why it could not be looked at. */
  export interface Report {
    results: Record<string, readonly (Issue | Error)[]>;
  }

  export default function pa11yCi(urls: readonly string[], options: Options): Promise<Report>;
}
