import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawShareCard } from './draw-share-card.ts';

const bothy = { title: 'A house with the lights on', kicker: 'Example of good practice', site: 'Waymarks' };

/** Which of the places in a band of the picture are not paper, as other programs read it. */
async function inkIn(picture: Buffer, top: number, height: number): Promise<number> {
  const band = sharp(picture).extract({ left: 0, top, width: 1200, height }).greyscale();
  const { data } = await band.raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 200).length;
}

describe('the picture of a page', () => {
  it('is a small PNG in the shape in which links are shown', async () => {
    const picture = drawShareCard(bothy);
    const { format, width, height, isPalette } = await sharp(picture).metadata();
    expect([format, width, height, isPalette]).toEqual(['png', 1200, 630, true]);
    expect(picture.byteLength).toBeLessThan(40_000);
  });

  it('shows the kind of page, the title and the site, one below the other', async () => {
    const picture = drawShareCard(bothy);
    for (const [top, height] of [
      [90, 50],
      [180, 200],
      [500, 80],
    ] as const)
      expect(await inkIn(picture, top, height)).toBeGreaterThan(500);
    expect(await inkIn(drawShareCard({ ...bothy, kicker: undefined }), 90, 50)).toBe(0);
  });

  it('is the same for the same words, whatever was drawn before', () => {
    const first = drawShareCard(bothy);
    drawShareCard({ ...bothy, title: 'Something else' });
    expect(drawShareCard(bothy)).toEqual(first);
    expect(drawShareCard({ ...bothy, title: 'A house with the light on' })).not.toEqual(first);
  });

  it('keeps a long title off the site’s name, and cuts off one that is far too long', async () => {
    for (const words of [12, 25, 40, 90]) {
      const picture = drawShareCard({ ...bothy, title: 'respite for carers '.repeat(words / 3) });
      expect(await inkIn(picture, 482, 14)).toBe(0);
      expect(picture.byteLength).toBeLessThan(40_000);
    }
  });

  it('draws the letters of Scotland’s languages and of its neighbours’', () => {
    const bare = drawShareCard({ ...bothy, title: '' });
    for (const letter of 'àèìòùÀÈÌÒÙłżőñßæø’“”–£')
      expect(drawShareCard({ ...bothy, title: letter }).byteLength).toBeGreaterThan(bare.byteLength);
  });

  it('leaves out what the typeface lacks', () => {
    expect(drawShareCard({ ...bothy, title: 'Tea 日本' })).toEqual(drawShareCard({ ...bothy, title: 'Tea ' }));
  });
});
