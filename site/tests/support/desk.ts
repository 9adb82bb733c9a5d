import type { Browser, Page } from 'playwright-core';
import { startCms, type RunningCms } from '../../../cms/tests/support/cms-process.ts';
import { Editor } from '../../../cms/tests/support/editor.ts';
import { PASSWORD, signInAs } from '../../../cms/tests/support/people.ts';
import { freePort } from '../../../scripts/run/environment/ports.ts';
import { openPanel } from './admin-panel.ts';
import { firstPublish } from './first-publish.ts';
import type { RunningPublisher } from './publisher-process.ts';
import { openBrowser } from './reader.ts';

/** The CMS with its admin panel, and an editor who is signed in to it in a real browser. */
export interface Desk {
  readonly cms: RunningCms;
  readonly administrator: Editor;
  readonly browser: Browser;
  /** The editor’s tab. */
  readonly page: Page;
  /** What the publisher is started with. */
  readonly settings: NodeJS.ProcessEnv;
  /** Ends what was started since, too: each is stopped before what it was started after. */
  readonly started: (() => unknown)[];
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  /** Whether there is demo content. Default: true. */
  readonly withDemo?: boolean;
  /** Settings of the CMS beside the usual ones. */
  readonly settings?: NodeJS.ProcessEnv;
}

/** Starts the CMS, and signs an editor in. What was started ends also where a later step fails. */
export async function openDesk({ withDemo = true, settings = {} }: DeskOptions = {}): Promise<Desk> {
  const started: (() => unknown)[] = [];
  const close = async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  try {
    const [site, control] = [await freePort(), await freePort()];
    const own = { SITE_PORT: String(site), PUBLISHER_PORT: String(control), SITE_URL: `http://localhost:${site}` };
    const cms = await startCms({ SERVE_ADMIN: 'true', ...(withDemo && { DEMO_CONTENT: 'true' }), ...own, ...settings });
    started.push(cms.remove);
    const administrator = await Editor.signIn(cms.url);
    await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
    const browser = await openBrowser();
    started.push(() => browser.close());
    const page = await openPanel(browser, cms, { email: 'edith@example.org', password: PASSWORD });
    return { cms, administrator, browser, page, settings: { ...cms.environment, CMS_URL: cms.url }, started, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the publisher of a desk, and waits until everything is public. */
export async function publishFor({ settings, started }: Desk): Promise<RunningPublisher> {
  const publisher = await firstPublish(settings);
  started.push(() => publisher.stop());
  return publisher;
}
