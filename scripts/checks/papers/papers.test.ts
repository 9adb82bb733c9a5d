import { describe, expect, it } from 'vitest';
import { ROOT } from '../../run/platform/places.ts';
import { checkPapers } from './check-papers.ts';
import { openRepository } from './open-repository.ts';
import { readPaper } from './paper.ts';

/** What is untrue in a paper at docs/paper.md, in a small repository. */
function untrueIn(...lines: readonly string[]): string[] {
  const papers = [readPaper('docs/paper.md', lines.join('\n')), readPaper('README.md', '# Two `commands`, twice\n')];
  const files = ['docs/paper.md', 'README.md', 'site/src/content', 'site/src/content/*/*.ts'];
  return checkPapers({
    papers: new Map(papers.map((paper) => [paper.path, paper])),
    has: (path) => files.includes(path),
    scripts: (workspace) =>
      workspace === 'elsewhere' ? undefined : new Set(workspace ? ['serve'] : ['test', 'dev:all']),
    says: (texts) => texts.every((text) => 'Port 1 is taken: stop it.'.includes(text)),
  });
}

describe('the papers of this repository', () => {
  it('name only files, headings, commands and messages that there are', () => {
    expect(checkPapers(openRepository(ROOT))).toEqual([]);
  });
});

describe('a paper', () => {
  it.each([
    '[a file](../README.md)',
    '[a heading](../README.md#two-commands-twice)',
    '# Here\n\n[its own heading](#here)',
    '[another website](https://example.org/nothing.md)',
    '`site/src/content/`, `site/src/content/<type>/<type>.ts`',
    '`site`, `/about/`, `data/publisher/current`, `file/<id>`',
    '`npm test -- --only demo`, `npm run dev:all`, `npm run serve -w site`, `npm run`',
    '```sh\nnpm test # npm run nothing\n```',
    '```nginx\nnpm run nothing\n```',
    '**`Port … is taken: … it.`**',
    '`what nobody says`, **strong**',
  ])('may say %j', (markdown) => {
    expect(untrueIn(markdown)).toEqual([]);
  });

  it.each([
    ['[x](nothing.md)', 'expected the link to nothing.md to lead to a file, found none at docs/nothing.md'],
    ['[x](../../x)', 'expected the link to ../../x to lead to a file, found none at ../x'],
    ['![x](x.png)', 'expected the link to x.png to lead to a file, found none at docs/x.png'],
    ['[x](../README.md#one)', 'expected README.md to have a heading #one, found two-commands-twice'],
    ['`npm run nothing`', 'expected a script “nothing” in package.json, found none'],
    ['`npm start`', 'expected a script “start” in package.json, found none'],
    ['`npm run dev:all -w site`', 'expected a script “dev:all” in the workspace site, found none'],
    ['`npm run x -w elsewhere`', 'expected a script “x” in the workspace elsewhere, found no such workspace'],
    ['`node scripts/x.ts`', 'expected a file or folder at scripts/x.ts, found none'],
    ['`cms/<type>/x.ts`', 'expected a file or folder at cms/<type>/x.ts, found none'],
    ['**`Port … is free.`**', 'expected one file of the code to say “Port … is free.”, found none'],
  ])('may not say %s', (markdown, fault) => {
    expect(untrueIn(markdown)).toEqual([`docs/paper.md:1 ${fault}`]);
  });

  it('is told every line that is untrue, in order', () => {
    expect(
      untrueIn('`npm run one`', '', '```bash', 'npm test', 'npm test && npm run two', '```', '[x](three.md)'),
    ).toEqual([
      'docs/paper.md:1 expected a script “one” in package.json, found none',
      'docs/paper.md:5 expected a script “two” in package.json, found none',
      'docs/paper.md:7 expected the link to three.md to lead to a file, found none at docs/three.md',
    ]);
  });
});
