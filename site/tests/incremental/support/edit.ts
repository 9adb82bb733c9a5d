import fc from 'fast-check';
import { createRandom } from '../../../../cms/demo/generator/random.ts';
import { BULK_KINDS } from './bulk-kinds.ts';
import type { Desk, Done } from './desk.ts';
import { ENTRY_KINDS } from './entry-kinds.ts';
import type { Kind } from './kind.ts';
import { MEDIA_KINDS } from './media-kinds.ts';

/** What follows an edit: the next one, a publish, or a publish and a comparison of all files. */
export type Then = 'go on' | 'publish' | 'compare';

/** An edit as it is drawn, before it is known what is there to be edited. */
export interface Edit {
  readonly kind: Kind;
  /** Decides what is edited, and how. */
  readonly seed: number;
  readonly then: Then;
}

/** Every kind of edit. */
const KINDS: readonly Kind[] = [...ENTRY_KINDS, ...MEDIA_KINDS, ...BULK_KINDS];

const isChange = ({ name }: Kind) => name.startsWith('change ');

/** How often edits of single entries, of one field, of the media library, and of many entries come. */
const SHARES = [
  { weight: 10, kinds: ENTRY_KINDS.filter((kind) => !isChange(kind)) },
  { weight: 10, kinds: ENTRY_KINDS.filter(isChange) },
  { weight: 4, kinds: MEDIA_KINDS },
  { weight: 1, kinds: BULK_KINDS },
];

/** Any edit; fewer edits and comparisons come before more when a failure is made smaller. */
export const anyEdit = (thens: Readonly<Record<Then, number>>): fc.Arbitrary<Edit> =>
  fc.record({
    kind: fc.oneof(...SHARES.map(({ weight, kinds }) => ({ weight, arbitrary: fc.constantFrom(...kinds) }))),
    seed: fc.nat(),
    then: fc.oneof(
      { weight: thens['go on'], arbitrary: fc.constant<Then>('go on') },
      { weight: thens.publish, arbitrary: fc.constant<Then>('publish') },
      { weight: thens.compare, arbitrary: fc.constant<Then>('compare') },
    ),
  });

/**
 * Edits in rows, with a comparison after each row. In a row every second edit is published together with the one before,
 * and what the public must not see by itself.
 */
export function inRows(rows: readonly (readonly string[])[]): readonly Edit[] {
  return rows.flatMap((row, number) =>
    row.map((name, index): Edit => {
      const kind = KINDS.find((each) => each.name === name);
      if (!kind) throw new Error(`There is no kind of edit “${name}”: is the field or the type gone from the CMS?`);
      const alone = index % 2 === 0 || kind.unseen === true;
      const then = index === row.length - 1 ? 'compare' : alone ? 'publish' : 'go on';
      return { kind, seed: number * 100 + index, then };
    }),
  );
}

/** Makes an edit; undefined where there was nothing to make it with. */
export const make = (desk: Desk, { kind, seed }: Edit): Promise<Done | undefined> =>
  kind.make(desk, createRandom(seed));
