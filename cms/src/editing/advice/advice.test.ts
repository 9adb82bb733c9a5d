import type { Schema } from '@strapi/strapi';
import { describe, expect, test } from 'vitest';
import type { EntryContent } from '../../publishing/entry-content';
import type { WordToAvoid } from '../../publishing/words-to-avoid';
import { hardSentences } from './hard-sentences';
import { longSentences } from './long-sentences';
import { missedParts } from './missed-parts';
import { plainerWords } from './plainer-words';
import { sentencesIn } from './sentences';
import { textsOf } from './texts';

const written = (text: string, language = 'en', field = 'need') => ({ path: [field], language, text });

const said = (text: string) => plainerWords([written(text)]).map(({ message }) => message);

test.each([
  ['He committed suicide.', ['“committed suicide” may hurt or shut people out. Kinder: “die by suicide”.']],
  ['Hard-to-reach groups', ['“Hard-to-reach” may hurt or shut people out. Kinder: “whom services do not reach”.']],
  [
    'We utilised it in order to begin.',
    ['“utilised” is office language. Plainer: “use”.', '“in order to” is office language. Plainer: “to”.'],
  ],
  ['The committed team signed posts.', []],
  ['An addictive game for the homelessness team', []],
  ['', []],
])('“%s” is advised on with %j', (text, messages) => {
  expect(said(text)).toEqual(messages);
});

describe('the words of an organisation', () => {
  const kept = (word: string, more: Partial<WordToAvoid> = {}): WordToAvoid => ({
    documentId: word,
    word,
    better: '',
    why: '',
    isSilent: false,
    ...more,
  });

  test.each<[string, WordToAvoid, string[]]>([
    ['A Service  User came.', kept('service user'), ['“Service  User” is in your list of words to avoid.']],
    ['Two service users came.', kept('service user'), []],
    [
      'The carer’s break',
      kept("Carer's Break", { better: 'time off', why: 'A break is earned.' }),
      ['“carer’s break” is in your list of words to avoid. Better: “time off”. A break is earned.'],
    ],
    ['Ask about a.c or abc', kept('a.c'), ['“a.c” is in your list of words to avoid.']],
    ['Nothing here', kept('(.*)+[$'), []],
    ['100 % (all) of it', kept('(all)'), ['“(all)” is in your list of words to avoid.']],
    ['Our ÉCLAIRS', kept('éclairs'), ['“ÉCLAIRS” is in your list of words to avoid.']],
    ['Our stakeholders', kept('Stakeholder', { isSilent: true }), []],
    [
      'Our stakeholders',
      kept('stakeholder', { better: 'partners' }),
      ['“stakeholders” is in your list of words to avoid. Better: “partners”.'],
    ],
    ['We utilise it', kept('stakeholder', { isSilent: true }), ['“utilise” is office language. Plainer: “use”.']],
  ])('“%s” with %j is advised on with %j', (text, own, messages) => {
    expect(plainerWords([written(text)], [own]).map(({ message }) => message)).toEqual(messages);
  });
});

describe('long sentences', () => {
  const sentence = (count: number) => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`;

  test('are those of more than 25 words, the longest three, the longest first', () => {
    const texts = [25, 26, 40, 30, 28].map((count, index) => written(sentence(count), 'en', `f${index}`));
    const found = longSentences(sentencesIn(texts));
    expect(found.map(({ path }) => path[0])).toEqual(['f2', 'f3', 'f4']);
    expect(found[0]?.message).toBe(
      'A sentence of 40 words: “word0 word1 word2 word3 word4 word5 …”. Two short ones are easier to read.',
    );
  });

  test('are quoted as they stand, so that one finds them again', () => {
    const [found] = longSentences(sentencesIn([written(`Well-known, it’s “here”: ${sentence(30)}`)]));
    expect(found?.message).toContain('“Well-known, it’s “here”: word0 word1 …”');
  });

  test('are told apart as sentences end', () => {
    expect(longSentences(sentencesIn([written(`${sentence(20)} W${sentence(20)}`)]))).toEqual([]);
  });
});

describe('hard sentences', () => {
  const hard = (text: string, language?: string) =>
    hardSentences(sentencesIn([written(text, language)])).map(({ message }) => message);

  test.each([
    'The implementation of the strategic framework necessitates collaboration across organisational boundaries.',
    'Multidisciplinary collaboration facilitates the implementation of evidence-based recommendations.',
    'The evaluation demonstrates improved psychological outcomes among participating individuals.',
    'Service provision was subsequently reconfigured to accommodate increased utilisation.',
    'Commissioners should prioritise investment in community-based preventative interventions.',
    'Stakeholder engagement informed the development of the transformational change programme.',
    'Governance arrangements will be established to ensure accountability and transparency.',
    'The methodology employed a qualitative approach with semi-structured interviews.',
    'Participants reported considerable dissatisfaction with existing referral pathways.',
    'Strategic commissioning arrangements require organisational capability building across localities.',
  ])('are those of offices: %s', (sentence) => {
    expect(hard(sentence)).toHaveLength(1);
  });

  test.each([
    'Six people with lived experience led the conversation.',
    'Mental health services in Scotland should listen to people with lived experience.',
    'Mental Health Foundation and Scottish Recovery Network worked together on it.',
    'Volunteers cook a meal together every Wednesday evening.',
    'NHS Greater Glasgow and Clyde runs the community mental health team.',
    'Governance, accountability, transparency.',
    'contactSCOTLAND-BSL: write to bsl@example.org, or look at https://example.org/a/very/long/address.',
    '',
  ])('are not plain ones, with names and words of the field in them: %s', (sentence) => {
    expect(hard(sentence)).toEqual([]);
  });

  const OFFICE = 'Participants reported considerable dissatisfaction with existing referral pathways.';

  test('are quoted by their beginning, three at most', () => {
    expect(hard(OFFICE)).toEqual([
      'Hard to read for many: “Participants reported considerable dissatisfaction with existing …”. Shorter, more usual words help.',
    ]);
    expect(hard(`${OFFICE} `.repeat(9))).toHaveLength(3);
  });

  test('are not told of again where they are long as well', () => {
    const long = `${OFFICE.slice(0, -1)}, and ${OFFICE.repeat(2).replaceAll('.', '')} and organisational boundaries.`;
    expect(hard(long)).toEqual([]);
    expect(longSentences(sentencesIn([written(long)]))).toHaveLength(1);
  });

  test('are found among many headings of long words', () => {
    expect(hard(`${'Communication accessibility. '.repeat(40)}${OFFICE}`)).toHaveLength(1);
  });

  test('are looked for in English alone', () => {
    expect(hard(OFFICE, 'en-GB')).toHaveLength(1);
    expect(hard(OFFICE, 'gd')).toEqual([]);
    expect(hard(OFFICE, 'enm')).toEqual([]);
  });
});

test('texts are those of the editor, list items each by itself, in the language that they name, and no quotations', () => {
  const attribute = (type: string) => ({ type }) as Schema.Attribute.AnyAttribute;
  const text = (words: string) => ({ type: 'text', text: words });
  const blocks = [
    { type: 'paragraph', children: [text('One '), { type: 'link', url: '/', children: [text('two')] }] },
    { type: 'list', children: [{ type: 'list-item', children: [text('three')] }] },
    { type: 'quote', children: [text('not ours')] },
  ];
  const content: EntryContent = {
    fields: [
      { path: ['title'], attribute: attribute('string'), value: 'Title' },
      { path: ['order'], attribute: attribute('integer'), value: 3 },
      { path: ['need'], attribute: attribute('blocks'), value: blocks },
      { path: ['quotes', '0', 'text'], attribute: attribute('text'), value: 'theirs' },
      { path: ['renditions', '0', 'title'], attribute: attribute('string'), value: 'Geàrr-chunntas' },
    ],
    parts: [
      { path: ['quotes', '0'], component: 'story.quote', value: {} },
      { path: ['renditions', '0'], component: 'report.rendition', value: { language: 'gd' } },
    ],
  };
  expect(textsOf(content, 'en').map(({ language, text }) => `${language}: ${text}`)).toEqual([
    'en: Title',
    'en: One two',
    'en: three',
    'gd: Geàrr-chunntas',
  ]);
});

test('parts that readers miss are told by type', () => {
  const story = {
    principles: [{ id: 1 }],
    place: null,
    image: { id: 1 },
    involvement: { id: 2 },
    learning: [],
    contact: {},
  };
  expect(missedParts('api::case-study.case-study', story).map(({ path }) => path[0])).toEqual(['place', 'learning']);
  expect(missedParts('api::page.page', {})).toEqual([]);
});
