import type { Browser, Page, Request } from 'playwright-core';
import { QUESTIONS } from '../../site/src/search/testing/questions.ts';
import { median, quantile, rounded } from './median.ts';

/** A slow telephone network: 400 ms there and back, 400 kbit in a second, as public tools for measuring take it. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Waiting longer than this is as bad as no answer, in milliseconds. */
const PATIENCE_MS = 30_000;

/** On a slow network fewer are asked: each takes seconds. */
const ASKED_SLOWLY = 12;

/** Of all questions. */
interface Times {
  median: number;
  p95: number;
  slowest: number;
}

/** What a reader of the page where practice is found waits for, and what is sent. */
export interface SearchReaderFigures {
  questions: number;
  /** From typing it to the first results in the page, in milliseconds: in a browser that has nothing of the site, once the page stands. */
  cold: Times;
  /** The same in one that has asked it before. */
  warm: Times;
  /** Of the index, without the results: files, and bytes as they come. */
  requests: Times;
  bytes: Times;
  /** On a slow telephone network, from a server that compresses: until the page can be used, and until first results then. */
  slow: { ready: number; first: Times };
}

interface Answer {
  readonly ms: number;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Asks all questions of the tests in a real browser, each in one that has nothing of the site.
 * @param base Such as `http://localhost:4321`. @param compressed The same by a server that compresses, as public ones do: for the slow network.
 */
export async function askQuestions(browser: Browser, base: string, compressed: string): Promise<SearchReaderFigures> {
  const asked = QUESTIONS.map((question) => question.asked);
  const [cold, warm]: [Answer[], number[]] = [[], []];
  for (const question of asked) {
    const page = await openExplorer(browser, base);
    cold.push(await ask(page, question));
    await shown(page, '');
    warm.push(await shown(page, question));
    await page.context().close();
  }
  return {
    questions: asked.length,
    cold: timesOf(cold.map(({ ms }) => ms)),
    warm: timesOf(warm),
    requests: timesOf(cold.map(({ requests }) => requests)),
    bytes: timesOf(cold.map(({ bytes }) => bytes)),
    slow: await askSlowly(browser, compressed, asked.slice(0, ASKED_SLOWLY)),
  };
}

async function askSlowly(browser: Browser, base: string, asked: readonly string[]) {
  const [ready, first]: [number[], number[]] = [[], []];
  for (const question of asked) {
    const started = performance.now();
    const page = await openExplorer(browser, base, SLOW_3G);
    ready.push(performance.now() - started);
    first.push(await shown(page, question));
    await page.context().close();
  }
  return { ready: rounded(median(ready)), first: timesOf(first) };
}

const timesOf = (samples: readonly number[]): Times => ({
  median: rounded(median(samples)),
  p95: rounded(quantile(samples, 0.95)),
  slowest: rounded(Math.max(...samples)),
});

/** The page in a browser of its own, with the newest examples shown. */
async function openExplorer(browser: Browser, base: string, network?: typeof SLOW_3G): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(2 * PATIENCE_MS);
  if (network) await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', network);
  await page.goto(`${base}/case-studies/explore/`, { waitUntil: 'commit' });
  await page.locator('.founds .found').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Asks, and says what was sent meanwhile, results left out. */
async function ask(page: Page, question: string): Promise<Answer> {
  const sent: Request[] = [];
  const note = (request: Request) => {
    if (!request.url().includes('/search/e/')) sent.push(request);
  };
  page.on('requestfinished', note);
  const ms = await shown(page, question);
  page.off('requestfinished', note);
  const sizes = await Promise.all(sent.map((request) => request.sizes()));
  return {
    ms,
    requests: sent.length,
    bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
  };
}

/** Types a question at once, and says how long it takes until other results stand in the page, or the sentence that there are none. */
const shown = (page: Page, question: string) =>
  page.evaluate(
    async ([text, patience]) => {
      const input = document.querySelector<HTMLInputElement>('#q');
      const results = document.querySelector('.explorer__columns');
      if (!input || !results) throw new Error('Expected the field and the results of the search, found none.');
      const isOfList = (node: Node) =>
        (node instanceof Element ? node : node.parentElement)?.closest('.founds') !== null ||
        (node instanceof Element && node.querySelector('.founds') !== null);
      const changed = new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver((changes) => {
          const nodes = changes.flatMap(({ target, addedNodes, removedNodes }) => [
            target,
            ...addedNodes,
            ...removedNodes,
          ]);
          if (!nodes.some(isOfList)) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(results, { childList: true, subtree: true, characterData: true });
        setTimeout(() => {
          reject(new Error(`Expected other results for “${text}” in ${String(patience)} ms, found none.`));
        }, patience);
      });
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await changed;
      return performance.now() - started;
    },
    [question, PATIENCE_MS] as const,
  );
