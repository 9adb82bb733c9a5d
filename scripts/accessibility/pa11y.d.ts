// What we use of pa11y 9, which brings no types.
declare module 'pa11y' {
  import type { Browser, Page, Viewport } from 'puppeteer-core';

  export interface Issue {
    code: string;
    type: 'error' | 'warning' | 'notice';
    message: string;
    context: string;
    selector: string;
    runner: string;
  }

  export interface Options {
    browser: Browser;
    page: Page;
    /** The page is open already. */
    ignoreUrl: boolean;
    viewport: Viewport;
    runners: readonly string[];
    rules?: readonly string[];
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    includeWarnings: boolean;
    userAgent?: string;
    timeout?: number;
  }

  export default function pa11y(url: string, options: Options): Promise<{ issues: Issue[] }>;
}
