import { afterAll, beforeAll, describe, it } from 'vitest';
import { Editor } from '../../cms/tests/support/editor.ts';
import { sendRandomRequests } from '../publisher/serve/testing/random-requests.ts';
import { publishSmallSite, type SmallPage } from './crashes/support/small-site.ts';
import { startCmsThatCalls } from './crashes/support/woken-publisher.ts';
import { eventually } from './support/eventually.ts';
import { startPublisher, type RunningPublisher } from './support/publisher-process.ts';
import { SEED } from '../../scripts/checks/test-run/seed.ts';

/** What 500 requests may take on a busy machine, in milliseconds. */
const PATIENCE = 4 * 60_000;

let page: SmallPage;
let publisher: RunningPublisher;
let ports: Readonly<Record<string, string | undefined>>;

/** How to stop what was started, the first thing first; a start may fail half-way. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const { cms, settings } = await startCmsThatCalls();
  started.push(cms.remove);
  page = await publishSmallSite(await Editor.signIn(cms.url));
  publisher = await startPublisher(settings);
  started.push(() => publisher.stop());
  ports = { CMS: settings['CMS_PORT'], publisher: settings['PUBLISHER_PORT'], site: settings['SITE_PORT'] };
  await eventually(publisher.status, ({ state }) => state === 'up to date');
});

afterAll(async () => {
  for (const stop of started.reverse()) await stop();
});

describe('500 random requests', () => {
  it.each(['site', 'publisher', 'CMS'])(
    `end nothing at the port of the %s: the next edit is live (WAYMARK_SEED=${SEED})`,
    async (name) => {
      await sendRandomRequests(Number(ports[name]), 500, SEED);
      await page.say(`Still here after the storm at the ${name}.`);
      await eventually(
        () => publisher.page(page.path),
        (text) => text.includes(`Still here after the storm at the ${name}.`),
      );
    },
    PATIENCE,
  );
});
