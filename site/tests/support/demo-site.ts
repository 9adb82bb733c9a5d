import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startCms } from '../../../cms/tests/support/cms-process.ts';
import { firstPublish } from './first-publish.ts';
import { settingsFor } from './publisher-process.ts';
import { openBrowser } from './reader.ts';

/** The site of the demo content, with a browser to look at it; there once the tests begin. */
export interface DemoSite {
  /** Its address, without a path. */
  readonly address: string;
  readonly browser: Browser;
}

/** Publishes the demo content once for all tests of a file, which only look at it. */
export function demoSite(): DemoSite {
  let found: DemoSite | undefined;
  /** How to stop what was started, the first thing first; a start may fail half-way. */
  const started: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const cms = await startCms({ DEMO_CONTENT: 'true' });
    started.push(cms.remove);
    const publisher = await firstPublish(await settingsFor(cms));
    started.push(() => publisher.stop());
    const browser = await openBrowser();
    started.push(() => browser.close());
    found = { address: publisher.site, browser };
  });
  afterAll(async () => {
    for (const stop of started.reverse()) await stop();
  });
  const there = (): DemoSite => {
    if (found) return found;
    throw new Error('Expected the demo site to be asked for by a test, found that it is not published yet.');
  };
  return {
    get address() {
      return there().address;
    },
    get browser() {
      return there().browser;
    },
  };
}
