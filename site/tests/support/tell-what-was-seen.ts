import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { openTabs } from './reader.ts';

/** As much of a page as says what was on it, in letters. */
const ENOUGH = 3000;

/** A tab that hangs says nothing in this time, in milliseconds. */
const PATIENCE_MS = 5000;

const textOf = (tab: Page) =>
  tab
    .locator('body')
    .innerText({ timeout: PATIENCE_MS })
    .catch((error: unknown) => `It could not be read: ${String(error)}`);

// A test that fails on another machine, or once in many runs, tells what each tab showed then.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const tab of openTabs())
    console.error(`${task.name}: the tab ${tab.url()} showed\n${(await textOf(tab)).slice(0, ENOUGH)}\n`);
});
