import { expect, test } from 'vitest';
import { applyEditView, type Configuration, type Model } from './edit-view-configuration';

const current: Configuration = {
  settings: { pageSize: 10, mainField: 'slug', defaultSortBy: 'slug', defaultSortOrder: 'ASC', searchable: true },
  metadatas: {
    title: { edit: { label: 'title', description: '', visible: true }, list: { label: 'title', sortable: true } },
    place: { edit: { label: 'place', mainField: 'slug' }, list: { label: 'place' } },
    updatedAt: { edit: { label: 'updatedAt' }, list: { label: 'updatedAt' } },
  },
  layouts: {
    edit: [
      [
        { name: 'title', size: 6 },
        { name: 'place', size: 6 },
      ],
      [{ name: 'forgotten', size: 4 }],
    ],
    list: ['id'],
  },
};

const model: Model = {
  uid: 'api::story.story',
  pluginOptions: {
    'edit-view': { mainField: 'title', layout: [['title', 'place']], list: ['title'], sort: 'title:desc' },
  },
  attributes: {
    title: { type: 'string', pluginOptions: { 'edit-view': { label: 'Title', description: 'In a few words.' } } },
    place: { type: 'relation', target: 'api::place.place' },
  },
};

const applied = applyEditView(current, model, (type) => (type === 'api::place.place' ? 'name' : undefined));

test('a form has the rows of the schema, and a field that the schema forgot comes last, on its own', () => {
  expect(applied.layouts.edit).toEqual([
    [
      { name: 'title', size: 6 },
      { name: 'place', size: 6 },
    ],
    [{ name: 'forgotten', size: 12 }],
  ]);
});

test('a field has the words of the schema, and keeps its other settings', () => {
  expect(applied.metadatas['title']).toEqual({
    edit: { label: 'Title', description: 'In a few words.', visible: true, editable: true },
    list: { label: 'Title', sortable: true },
  });
});

test('a field that the schema lets nobody fill in is only shown, and can be filled in again where it no longer says so', () => {
  const shown = (edit: object) => ({
    ...model,
    attributes: { title: { type: 'string', pluginOptions: { 'edit-view': edit } } },
  });
  const before = applyEditView(current, shown({ editable: false }), () => undefined);
  expect(before.metadatas['title']?.edit['editable']).toBe(false);
  expect(applyEditView(before, shown({}), () => undefined).metadatas['title']?.edit['editable']).toBe(true);
});

test('related entries are shown by their main field', () => {
  expect(applied.metadatas['place']?.edit['mainField']).toBe('name');
});

test('the system’s own fields have plain names', () => {
  expect(applied.metadatas['updatedAt']?.list['label']).toBe('Last change');
});

test('a list has the columns, the order and the length that the schema asks for', () => {
  expect(applied.layouts.list).toEqual(['title']);
  expect(applied.settings).toEqual({
    pageSize: 20,
    mainField: 'title',
    defaultSortBy: 'title',
    defaultSortOrder: 'DESC',
    searchable: true,
  });
});

test('applying it twice changes nothing more', () => {
  expect(applyEditView(applied, model, () => 'name')).toEqual(applied);
});
