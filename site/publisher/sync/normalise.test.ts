import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const file = {
  __typename: 'UploadFile',
  documentId: 'f1',
  name: 'garden.jpg',
  url: '/uploads/garden.jpg',
  hash: 'h',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 1,
  width: 2,
  height: 2,
  alternativeText: null,
  caption: null,
};
const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];

describe('an entry taken apart', () => {
  it('keeps related entries and files as references, in their order', () => {
    const { data, files } = normalise('case-study', {
      __typename: 'CaseStudy',
      documentId: 'c1',
      title: 'A garden',
      place: { __typename: 'Place', documentId: 'p1' },
      principles: [{ __typename: 'Principle', documentId: 'b' }, null, { __typename: 'Principle', documentId: 'a' }],
      image: { caption: null, file },
    });
    expect(data).toEqual({
      __typename: 'CaseStudy',
      documentId: 'c1',
      title: 'A garden',
      place: { type: 'place', id: 'p1' },
      principles: [
        { type: 'principle', id: 'b' },
        { type: 'principle', id: 'a' },
      ],
      image: { caption: null, file: { file: 'f1' } },
    });
    expect([...files.keys()]).toEqual(['f1']);
  });

  it('keeps rich text as it is', () => {
    const need = paragraph(
      { type: 'text', text: 'Because.' },
      { type: 'link', url: '/a/', children: [{ type: 'text', text: 'A' }] },
    );
    expect(normalise('case-study', { title: 'A garden', need }).data['need']).toEqual(need);
  });

  it('refuses a picture inside a text, and says in which entry and field', () => {
    const body = [
      { type: 'paragraph', children: [] },
      { type: 'image', image: {}, children: [] },
    ];
    expect(() =>
      normalise('page', { title: 'About', sections: [{ __typename: 'ComponentSectionsRichText', body }] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[EntryError: page “About”, field sections[0].body: [1] is a picture inside the text. Remove it there, and add it in a picture field or section, where it can have alternative text.]`,
    );
  });

  it('refuses a block that it does not know', () => {
    expect(() => normalise('page', { title: 'About', body: [{ type: 'marquee', children: [] }] })).toThrow(
      'page “About”, field body: [0] is a “marquee”, where paragraph, heading, quote, code, list can stand.',
    );
  });

  it.each([
    [true, 'expected a text, found true'],
    ['Because.', 'expected a text, found "Because."'],
    [{ type: 'paragraph' }, 'expected a text, found {"type":"paragraph"}'],
    [['Because.'], '[0] is no part of a text'],
    [[{ type: 'paragraph' }], '[0] has no content'],
    [paragraph({ type: 'text' }), '[0].children[0] has no content'],
  ])('refuses %j in the place of a text, at its field', (need, problem) => {
    const refused = () => normalise('case-study', { title: 'A garden', need });
    expect(refused).toThrow(`case-study “A garden”, field need: ${problem}`);
    expect(refused).toThrow('Write the text anew, and publish the entry again.');
  });

  it('takes a text that is not filled in', () => {
    expect(normalise('case-study', { title: 'A garden', need: null }).data['need']).toBeNull();
  });

  it('refuses a language that is no code, at its field: no browser could name it', () => {
    const downloads = (language: string) => ({ title: 'About', sections: [{ items: [{ language }] }] });
    expect(() => normalise('page', downloads('-'))).toThrow(
      'page “About”, field sections[0].items[0].language: “-” is no language code.',
    );
    expect(normalise('page', downloads('gd')).data).toEqual(downloads('gd'));
    expect(normalise('page', downloads('')).data).toEqual(downloads(''));
  });

  it('refuses a reference to a type that is not public', () => {
    expect(() =>
      normalise('case-study', { title: 'A garden', consent: { __typename: 'Consent', documentId: 'x' } }),
    ).toThrow('case-study “A garden”, field consent: points to a Consent, which is no public content type.');
  });
});
