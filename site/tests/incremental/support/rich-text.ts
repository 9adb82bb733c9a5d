import type { Json } from '../../../../cms/tests/support/json.ts';
import type { Random } from '../../../../cms/demo/generator/random.ts';

/** Addresses that always lead somewhere: lists that never become empty, and places outside the site. */
export const SAFE_URLS = [
  '/',
  '/principles/',
  '/actions/',
  '/case-studies/',
  '/reports/',
  '/findings/',
  '/progress/',
  'https://example.org/read-more',
  'mailto:hello@example.org',
] as const;

/** Words that differ from one edit to the next. */
export const words = (random: Random): string =>
  `${random.pick(['Plain', 'Kind', 'Steady', 'Shared', 'Open'])} words & <figures> ${random.integer(0, 9999)}`;

const text = (random: Random): Json => ({ type: 'text', text: words(random), bold: random.chance(1 / 4) });

const link = (random: Random): Json => ({ type: 'link', url: random.pick(SAFE_URLS), children: [text(random)] });

const item = (random: Random): Json => ({ type: 'list-item', children: [text(random)] });

const BLOCKS: readonly ((random: Random) => Json)[] = [
  (random) => ({ type: 'paragraph', children: [text(random), link(random), text(random)] }),
  (random) => ({ type: 'paragraph', children: [text(random)] }),
  (random) => ({ type: 'heading', level: random.integer(2, 4), children: [{ type: 'text', text: words(random) }] }),
  (random) => ({ type: 'list', format: random.pick(['ordered', 'unordered']), children: [item(random), item(random)] }),
  (random) => ({ type: 'quote', children: [text(random)] }),
];

/** A rich text of one to three parts. */
export const richText = (random: Random): Json =>
  Array.from({ length: random.integer(1, 3) }, () => random.pick(BLOCKS)(random));
