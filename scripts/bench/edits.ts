import sharp from 'sharp';
import type { CmsEditor } from './cms-editor.ts';

const STUDY = 'api::case-study.case-study';
const PRINCIPLE = 'api::principle.principle';
const SITE = 'api::site.site';

/** A change as an editor makes it, and the entry by which it is known to be live. */
export interface Edit {
  readonly kind: string;
  /** How often it is made for each time that the cheapest one is; edits of the whole site are made less often. */
  readonly share: number;
  /** How long to wait after what was published for it is live, in milliseconds. Default: 0. */
  readonly pause?: number;
  /** Prepares the next one; answers the change itself, which is what is measured, and how to undo it. */
  readonly prepare: (turn: number) => Promise<{
    readonly id: string;
    /** An entry that was published for it, and must be live before it is made. */
    readonly prepared?: string;
    readonly make: () => Promise<void>;
    readonly undo?: () => Promise<void>;
  }>;
}

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** A picture that nobody has had before. */
const picture = (turn: number) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: turn % 256, g: 90, b: 120 } } })
    .png()
    .toBuffer();

/** Different in each run: what an entry holds already would be no change. */
const run = Date.now().toString(36);
const label = (turn: number) => `${run}, ${String(turn)}`;

/** The kinds of edits whose way to the public is measured. */
export async function editsOf(editor: CmsEditor): Promise<readonly Edit[]> {
  const studies = await editor.published(STUDY, 100);
  const principles = await editor.published(PRINCIPLE, 6);
  // Edits spread over the whole list: what is cheap at its end may not be in its middle.
  const study = (turn: number, part: number) => studies[(turn * 7 + part * 13) % studies.length] ?? { documentId: '' };
  const principle = (turn: number) => principles[turn % principles.length] ?? { documentId: '' };
  const change = (kind: string, part: number, fields: (turn: number) => object): Edit => ({
    kind,
    share: 1,
    prepare: (turn) => {
      const { documentId: id } = study(turn, part);
      return Promise.resolve({ id, make: () => editor.publish(STUDY, id, fields(turn)) });
    },
  });
  return [
    change('body text', 0, (turn) => ({ need: paragraph(`Why it was needed, told anew (${label(turn)}).`) })),
    change('title', 1, (turn) => ({ title: `A title of its own (${label(turn)})` })),
    {
      kind: 'move to another principle',
      share: 1,
      prepare: async (turn) => {
        const { documentId: id } = study(turn, 2);
        const move = (to: number) =>
          editor.publish(STUDY, id, { principles: { set: [{ documentId: principle(to).documentId }] } });
        await move(turn);
        return { id, prepared: id, make: () => move(turn + 1) };
      },
    },
    {
      kind: 'new entry',
      share: 1,
      prepare: async (turn) => {
        const id = await editor.write(STUDY, {
          title: `A new example ${String(turn)}`,
          slug: `a-new-example-${String(turn)}-${String(Date.now())}`,
          summary: 'What was done, with whom, and what changed.',
          stage: 'running',
          invented: true,
          need: paragraph('Why it was needed.'),
          principles: { set: [{ documentId: principle(turn).documentId }] },
        });
        return { id, make: () => editor.publish(STUDY, id) };
      },
    },
    {
      kind: 'unpublish',
      share: 1,
      prepare: (turn) => {
        const { documentId: id } = study(turn, 3);
        return Promise.resolve({
          id,
          make: () => editor.unpublish(STUDY, id),
          undo: () => editor.publish(STUDY, id),
        });
      },
    },
    {
      kind: 'principle title',
      share: 0.5,
      prepare: (turn) => {
        const { documentId: id } = principle(turn);
        return Promise.resolve({
          id,
          make: () => editor.publish(PRINCIPLE, id, { title: `A principle (${label(turn)})` }),
        });
      },
    },
    {
      kind: 'site name',
      share: 0.3,
      prepare: async (turn) => {
        return {
          id: await editor.single(SITE),
          make: () => editor.publishSingle(SITE, { name: `Recovery (${label(turn)})` }),
        };
      },
    },
    {
      // A second later, as somebody may: the folder that is not live had the site's old name on all of its pages.
      kind: 'body text after site name',
      pause: 1000,
      share: 0.3,
      prepare: async (turn) => {
        const prepared = await editor.single(SITE);
        await editor.publishSingle(SITE, { name: `Recovery (${label(turn)}, before a text)` });
        const { documentId: id } = study(turn, 5);
        const need = paragraph(`Why it was needed, after the name (${label(turn)}).`);
        return { id, prepared, make: () => editor.publish(STUDY, id, { need }) };
      },
    },
    {
      kind: 'alternative text',
      share: 1,
      prepare: async (turn) => {
        const file = await editor.upload(
          `picture-${String(turn)}.png`,
          new Uint8Array(await picture(turn)),
          'A plain colour',
        );
        const { documentId: id } = study(turn, 4);
        await editor.publish(STUDY, id, { image: { file: file.id, decorative: false } });
        return { id: file.documentId, prepared: id, make: () => editor.describe(file.id, `A colour (${label(turn)})`) };
      },
    },
  ];
}
