import { describe, expect, it } from 'vitest';
import { fixtureSource } from '../fixtures/fixture-source.ts';
import { entry } from '../fixtures/memory-source.ts';
import { renderRoute } from '../testing/rendered.ts';
import { peerSupport } from '../principle/fixtures.ts';
import Action from '../../pages/actions/[slug].astro';
import Principle from '../../pages/principles/[slug].astro';

const principle = (fields: object) =>
  renderRoute(
    Principle,
    { slug: 'peer-support' },
    fixtureSource({ principle: [entry({ ...peerSupport, ...fields })] }),
  );

describe('a page in other forms', () => {
  it('says it in one easy sentence, with a picture that means the same, and leads to the file', async () => {
    const page = await principle({});
    expect(page.texts('#other-forms .easy-read p')).toEqual([
      'People with the same experience help each other.',
      'All of it in Easy Read (2 pages, PDF)',
    ]);
    expect(page.attributes('#other-forms .easy-read img', 'alt')).toEqual(['Boats in a small harbour']);
    expect(page.attributes('#other-forms .easy-read a', 'href')).toEqual(['/media/2/summary.pdf']);
  });

  it('plays the film in BSL with its still picture, captions and transcript', async () => {
    const page = await principle({});
    expect(page.attributes('#other-forms video', 'poster')).toEqual(['/media/1/harbour-960.jpg']);
    expect(page.attributes('#other-forms track', 'src')).toHaveLength(1);
    expect(page.texts('#other-forms details p')).toEqual(['Welcome.']);
    expect(page.html).not.toContain('Not here yet');
  });

  it('says which form is missing, and where to ask for it', async () => {
    const page = await renderRoute(Action, { slug: 'champion' });
    expect(page.texts('.forms-missing')).toEqual(['Not here yet: BSL. Ask us for it']);
    expect(page.attributes('.forms-missing a', 'href')).toEqual(['/accessible-formats/']);
  });

  it('is one line where there is none', async () => {
    const page = await principle({ bsl: null, easyRead: null });
    expect(page.texts('#other-forms')).toEqual([]);
    expect(page.texts('.forms-missing')).toEqual(['Not here yet: BSL and Easy Read. Ask us for it']);
  });
});
