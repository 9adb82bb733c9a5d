import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import { describe, expect, it } from 'vitest';
import { foldersIn } from '../process/folders.ts';
import { openPipelineParts } from './pipeline-parts.ts';
import { log } from './testing/running.ts';

const environment = readEnvironment(publisherEnvironment, {
  PUBLISHER_TOKEN: 'a'.repeat(32),
  WAKE_UP_SECRET: 'b'.repeat(32),
});

describe('the day that pages are made for', () => {
  it.each([
    ['2026-06-30T22:59:59.000Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['2026-12-31T23:59:59.000Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2027-01-01'],
  ])('at %s is %s: it changes at midnight by the clock of the site’s readers', (instant, day) => {
    const folders = foldersIn(mkdtempSync(join(tmpdir(), 'waymark-parts-')));
    const { today, content } = openPipelineParts(environment, folders, log, () => new Date(instant));
    expect([today(), content.today()]).toEqual([day, day]);
  });
});
