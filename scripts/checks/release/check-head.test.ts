import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkHeads } from './check-head.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();

const DESCRIPTION = '<meta name="description" content="What it is about.">';
const HEAD = `${DESCRIPTION}
<link rel="canonical" href="https://example.org/about/">
<meta property="og:title" content="About">
<meta property="og:image" content="https://example.org/shared.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`;

async function faultsOf(html: string, file = 'about/index.html') {
  const files = { [file]: html, 'shared.png': await picture(1200, 630), 'small.png': await picture(600, 315) };
  return (await checkHeads(smallRelease(files))).flatMap(({ faults }) => faults);
}

describe('the head of a page', () => {
  it('is good when it says everything', async () => {
    expect(await faultsOf(pageWith('', HEAD))).toEqual([]);
  });

  it.each([
    ['no title', pageWith('', HEAD).replace('A page', ' '), 'expected a title, found none'],
    [
      'no language',
      pageWith('', HEAD).replace(' lang="en"', ''),
      'expected the language of the page on <html>, found ""',
    ],
    [
      'a language that there is not',
      pageWith('', HEAD).replace('lang="en"', 'lang="english_uk"'),
      'expected the language of the page on <html>, found "english_uk"',
    ],
    ['no description', pageWith('', HEAD.replace('What it is about.', '')), 'expected a description, found none'],
    [
      'the address of another page',
      pageWith('', HEAD.replace('/about/', '/')),
      'expected the canonical address https://example.org/about/, found "https://example.org/"',
    ],
    [
      'no title for sharing',
      pageWith('', HEAD.replace('og:title', 'og:nothing')),
      'expected an Open Graph title (og:title), found none',
    ],
    [
      'no picture for sharing',
      pageWith('', HEAD.replace('og:image"', 'og:nothing"')),
      'expected a picture for sharing (og:image) with an address that begins with https://example.org, found ""',
    ],
    [
      'a picture that is not there',
      pageWith('', HEAD.replace('shared', 'gone')),
      'og:image is https://example.org/gone.png, expected such a file in the release, found none',
    ],
    [
      'a picture that is too small',
      pageWith('', HEAD.replace('shared', 'small').replace('"1200"', '"600"').replace('"630"', '"315"')),
      'og:image is https://example.org/small.png, expected at least 1200 by 630 pixels, found 600 by 315',
    ],
    [
      'another size than it says',
      pageWith('', HEAD.replace('"630"', '"800"')),
      'og:image is https://example.org/shared.png, expected its size to be told as 1200 by 630, found 1200 by 800',
    ],
  ])('is told of when it has %s', async (_what, html, fault) => {
    expect(await faultsOf(html)).toEqual([fault]);
  });

  it('needs nothing for sharing where search engines are not to list the page, but says what it is', async () => {
    const unlisted = '<meta name="robots" content="noindex">';
    expect(await faultsOf(pageWith('', DESCRIPTION + unlisted), '404.html')).toEqual([]);
    expect(await faultsOf(pageWith('', unlisted), '404.html')).toEqual(['expected a description, found none']);
  });

  it('may not have the description of another page, unless search engines are not to list it', async () => {
    const listed = { 'a/index.html': pageWith('', DESCRIPTION), 'b/index.html': pageWith('', DESCRIPTION) };
    const hidden = { '410.html': pageWith('', `${DESCRIPTION}<meta name="robots" content="noindex">`) };
    const verdicts = await checkHeads(smallRelease({ ...hidden, ...listed }));
    const same = verdicts.flatMap(({ name, faults }) =>
      faults.filter((fault) => fault.includes('of its own')).map((fault) => [name, fault]),
    );
    expect(same).toEqual([
      ['/b/ says what it is', 'expected a description of its own, found "What it is about.", which /a/ has too'],
    ]);
  });
});
