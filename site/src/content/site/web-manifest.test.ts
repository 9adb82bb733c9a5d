import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSource } from '../current-source.ts';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { webManifest } from './web-manifest.ts';

it('the web manifest has the name that editors gave the site, and icons that are there', async () => {
  const { name, description, icons } = await withSource(fixtureSource(), webManifest);
  expect([name, description]).toEqual(['Waymarks', 'a promise in public']);
  for (const { src } of icons) expect(existsSync(join(import.meta.dirname, '../../../public', src))).toBe(true);
});
