import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { ROOT } from '../run/platform/places.ts';
import type { CmsEditor } from './cms-editor.ts';
import { formOf, pressPublish, statusOf, STUDY, type Turn } from './desk-browser.ts';

const PHOTOGRAPH = join(ROOT, 'cms/demo/files/pictures/kitchen-table.jpg');

/** As telephones take them, in pixels: twelve megapixels. */
const SIZE = { width: 4000, height: 3000 };

/** Different in each run: two entries cannot have one address. */
const run = Date.now().toString(36);

/** Publishes a new case study with a picture that nobody has had before, as an editor does who wrote it before. */
export async function publishFirstPicture(page: Page, editor: CmsEditor, cms: string, number: number): Promise<Turn> {
  const name = `telephone-${String(number)}.jpg`;
  const file = await editor.upload(name, new Uint8Array(await photograph()), 'A kitchen table.', 'image/jpeg');
  const id = await editor.write(STUDY, {
    title: `With a picture, ${String(number)}`,
    slug: `with-a-picture-${run}-${String(number)}`,
    summary: 'Measured.',
    stage: 'running',
    image: { file: file.id, alternativeText: 'A kitchen table.', decorative: false },
  });
  await page.goto(formOf(cms, id));
  return await pressPublish(page, await statusOf(page, /^A draft/));
}

/** A photograph with a grain of its own, as a camera makes it. */
async function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
  const grain = await sharp({ create: { ...SIZE, channels: 3, background: '#888888', noise } })
    .png()
    .toBuffer();
  return await sharp(PHOTOGRAPH)
    .resize({ ...SIZE, fit: 'cover' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}
