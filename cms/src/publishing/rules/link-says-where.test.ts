import { describe, expect, it, test } from 'vitest';
import { labelSaysWhere, linkSaysWhere } from './link-says-where';

const GOOD = [
  'Our plan for 2027',
  'Here to Help Fife',
  'More about peer support',
  'Read more about peer support',
  'Why we are here',
  'How to read a letter from a hospital',
  'Download the Easy Read report',
  'This is how we started',
  'Learn more Gaelic',
  'Go, and other games that we play',
  'hello@example.org',
  '0131 496 0100',
  'example.org',
  '999',
  'Dè thuirt sibh?',
  '更多信息',
];

const SAY_NOTHING = [
  'here',
  'Here.',
  'Click here',
  'CLICK HERE!',
  'Please click here',
  'right here',
  'Read it here',
  'Find out more here',
  'Read more',
  'Read more…',
  'more »',
  '→',
  'this link',
  'Link',
  'Learn more',
  'Find out more',
  'Further information',
  'Download',
  'Download now',
  'PDF',
];

const ADDRESSES = ['https://example.org/plan?year=2027', 'HTTP://example.org', 'www.example.org', ' www.example.org '];

describe('the label of a link', () => {
  const problemsWith = (text: unknown) => labelSaysWhere('text')(['links', '0'], { text });

  test.each([...GOOD, '', '  ', null])('%j may stand', (text) => {
    expect(problemsWith(text)).toEqual([]);
  });

  test.each(SAY_NOTHING)('%j is refused, because it says nothing by itself', (text) => {
    expect(problemsWith(text)).toEqual([
      {
        path: ['links', '0', 'text'],
        message: `“${text}” does not say where it leads. Name what readers find there, such as “Our plan for 2027”: screen readers list links without the words around them.`,
      },
    ]);
  });

  test.each(ADDRESSES)('%j is refused, because it is an address', (text) => {
    expect(problemsWith(text)).toMatchObject([{ message: expect.stringContaining('is a web address') }]);
  });
});

describe('a link in a text', () => {
  const words = (text: string) => ({ type: 'text', text });
  const link = (text: string) => ({ type: 'link', url: 'https://example.org/', children: [words(text)] });
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
  const messagesOf = (...value: object[]) =>
    linkSaysWhere({ path: ['body'], attribute: { type: 'blocks' }, value }).map(({ message }) => message);

  test.each(GOOD)('on %j may stand', (text) => {
    expect(messagesOf(paragraph(words('See '), link(text), words('.')))).toEqual([]);
  });

  test.each(SAY_NOTHING)('on %j is refused', (text) => {
    expect(messagesOf(paragraph(words('Our plan is '), link(text), words('.')))).toEqual([
      expect.stringContaining('does not say where it leads'),
    ]);
  });

  test.each(ADDRESSES)('on %j is refused among words, and not as a line of its own', (text) => {
    const items = [{ type: 'list-item', children: [words(''), link(text), words(' ')] }];
    expect(messagesOf(paragraph(words('Our plan: '), link(text)))).toEqual([
      expect.stringContaining('is a web address'),
    ]);
    expect(messagesOf(paragraph(words(''), link(text), words('')))).toEqual([]);
    expect(messagesOf({ type: 'list', format: 'unordered', children: items })).toEqual([]);
  });

  test.each(['', ' ', '\u200b'])('on no words (%j) is refused, with the line to look for', (text) => {
    expect(messagesOf(paragraph(words('Our plan is out.'), link(text)))).toEqual([
      expect.stringMatching(/^A link to https:\/\/example.org\/ stands on no words.*reads “Our plan is out\./),
    ]);
  });

  it('is told of each time', () => {
    expect(messagesOf(paragraph(link('here')), paragraph(link('Our plan'), link('more')))).toHaveLength(2);
  });

  it('is looked for in rich texts alone', () => {
    expect(linkSaysWhere({ path: ['title'], attribute: { type: 'string' }, value: 'here' })).toEqual([]);
  });
});
