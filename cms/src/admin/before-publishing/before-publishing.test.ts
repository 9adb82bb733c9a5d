import { expect, test } from 'vitest';
import { labelOfField, type FormFields } from './label-of-field';
import { nestedErrors } from './nested-errors';

const form: FormFields = {
  layout: [
    [
      [
        {
          name: 'title',
          label: 'In short',
          type: 'section',
          attribute: {
            section: {
              title: 'In short',
              first: 'title',
              rows: [[{ name: 'title', label: 'Title', type: 'string', size: 12, attribute: { type: 'string' } }]],
            },
          },
        },
      ],
    ],
    [
      [
        {
          name: 'image',
          label: 'Picture',
          type: 'component',
          attribute: { type: 'component', component: 'media.image' },
        },
        {
          name: 'links',
          label: 'Links',
          type: 'component',
          attribute: { type: 'component', component: 'shared.link' },
        },
        { name: 'sections', label: 'Sections', type: 'dynamiczone', attribute: { type: 'dynamiczone' } },
      ],
    ],
  ],
  components: {
    'media.image': {
      layout: [[{ name: 'alternativeText', label: 'What it shows', type: 'text', attribute: { type: 'text' } }]],
    },
    'shared.link': {
      layout: [[{ name: 'text', label: 'Words of the link', type: 'string', attribute: { type: 'string' } }]],
    },
  },
};

test.each([
  [['title'], 'Title'],
  [['image', 'alternativeText'], 'Picture › What it shows'],
  [['links', '0', 'text'], 'Links › 1 › Words of the link'],
  [['sections', '2', 'body'], 'Sections › 3'],
  [['forgotten'], ''],
  [[], ''],
])('%j is called “%s”', (path, label) => {
  expect(labelOfField(path, form)).toBe(label);
});

test('problems become errors at their fields, and a field that is wrong as a whole says only that', () => {
  const problems = [
    { path: ['title'], message: 'Fill it in.' },
    { path: ['image', 'alternativeText'], message: 'Say what it shows.' },
    { path: ['links', '1', 'text'], message: 'Say where it leads.' },
    { path: ['links', '1', 'url'], message: 'No such page.' },
    { path: ['title', 'within'], message: 'Never shown.' },
    { path: [], message: 'About everything.' },
  ];
  expect(nestedErrors(problems)).toEqual({
    title: 'Fill it in.',
    image: { alternativeText: 'Say what it shows.' },
    links: { 1: { text: 'Say where it leads.', url: 'No such page.' } },
  });
});
