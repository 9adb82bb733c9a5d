import { expect, it } from 'vitest';
import { onlyRelated } from './also-related.ts';

const by = (name: string, ...ids: readonly string[]) => ({
  through: { text: name, href: `/${name}/` },
  items: ids.map((documentId) => ({ documentId })),
});

it.each([
  ['nothing where all is there directly', [by('access', 'a', 'b')], ['a', 'b'], []],
  ['what is not there directly, by the way that leads to it', [by('access', 'a', 'b')], ['a'], ['access: b']],
  ['each once, by the first way', [by('access', 'a', 'b'), by('hope', 'b', 'c')], [], ['access: a b', 'hope: c']],
  ['no way that leads to nothing else', [by('access', 'a'), by('hope', 'a')], [], ['access: a']],
])('shows %s', (_what, groups, direct, shown) => {
  const found = onlyRelated(
    groups,
    direct.map((documentId) => ({ documentId })),
  );
  expect(
    found.map(({ through, items }) => `${through.text}: ${items.map((item) => item.documentId).join(' ')}`),
  ).toEqual(shown);
});
