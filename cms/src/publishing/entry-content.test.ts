import type { Schema, UID } from '@strapi/strapi';
import { expect, it } from 'vitest';
import { contentOf, populateOf, type FieldsOf } from './entry-content';

const COMPONENTS: Partial<Record<UID.Component, Schema.Attributes>> = {
  'sections.accordion': {
    heading: { type: 'string' },
    items: { type: 'component', component: 'sections.accordion-item', repeatable: true },
  },
  'sections.accordion-item': { body: { type: 'blocks' } },
};
const fieldsOf: FieldsOf = (component) => COMPONENTS[component] ?? {};
const PAGE: Schema.Attributes = {
  title: { type: 'string' },
  sections: { type: 'dynamiczone', components: ['sections.accordion'] },
  pages: { type: 'relation', relation: 'oneToMany', target: 'api::page.page' },
  parent: { type: 'relation', relation: 'oneToOne', target: 'api::page.page' },
  consent: { type: 'relation', relation: 'oneToOne', target: 'api::consent.consent' },
  editor: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
  picture: { type: 'media' },
};

it('finds each field and component of an entry, with the way to it', () => {
  const entry = {
    title: 'About',
    sections: [
      { __component: 'sections.accordion', heading: 'Questions', items: [{ body: [] }, { body: null }] },
      { __component: 'sections.removed', heading: 'Old' },
    ],
  };
  const { fields, parts } = contentOf(PAGE, entry, fieldsOf);
  expect(fields.map(({ path }) => path.join('.'))).toEqual([
    'title',
    'sections',
    'sections.0.heading',
    'sections.0.items',
    'sections.0.items.0.body',
    'sections.0.items.1.body',
    'pages',
    'parent',
    'consent',
    'editor',
    'picture',
  ]);
  expect(parts.map(({ path, component }) => `${path.join('.')} ${component}`)).toEqual([
    'sections.0 sections.accordion',
    'sections.0.items.0 sections.accordion-item',
    'sections.0.items.1 sections.accordion-item',
  ]);
});

it('asks the database for all that holds texts, files or lists, for what is pointed to, and no more', () => {
  expect(populateOf(PAGE, fieldsOf)).toEqual({
    sections: { on: { 'sections.accordion': { populate: { items: { populate: {} } } } } },
    pages: { select: ['id', 'documentId', 'locale'] },
    parent: { select: ['id', 'documentId', 'locale'] },
    consent: { populate: ['mayUse', 'mayAppear'] },
    picture: true,
  });
});
