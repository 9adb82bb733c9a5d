import sharp from 'sharp';
import type { Random } from '../../../../cms/demo/generator/random.ts';

/** Narrow ones are quickly made in all formats; wide ones come in several widths. */
const WIDTHS = [40, 64, 80, 500] as const;

/** A picture of one colour, in a width and height that chance chooses. */
export async function picture(random: Random): Promise<Uint8Array<ArrayBuffer>> {
  const [r, g, b] = [random.integer(0, 255), random.integer(0, 255), random.integer(0, 255)];
  const size = { width: random.pick(WIDTHS), height: random.integer(20, 60) };
  const made = await sharp({ create: { ...size, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
  return Uint8Array.from(made);
}
