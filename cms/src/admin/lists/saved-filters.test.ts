import { expect, test } from 'vitest';
import { isChosen, savedFilters, searchWith } from './saved-filters';

const STUDY = 'api::case-study.case-study';
const filters = savedFilters(STUDY, new Date('2026-12-05T12:00:00Z'));
const address = (label: string, search = '') => {
  const filter = filters.find((each) => each.label === label);
  return filter ? decodeURIComponent(searchWith(filter, search)) : undefined;
};

test.each([
  ['All', '?page=1'],
  ['Lacks a picture', '?page=1&filters[$and][0][image][id][$null]=true'],
  ['Review due', '?page=1&filters[$and][0][reviewBy][$lte]=2027-01-04'],
  ['Draft, never public', '?page=1&filters[$and][0][__status][$eq]=draft'],
  ['Public, with a newer draft', '?page=1&filters[$and][0][__status][$eq]=published-modified'],
])('“%s” leads to %s', (label, search) => {
  expect(address(label)).toBe(search);
});

test('a filter takes the place of another one, begins at the first page, and leaves the order and the language', () => {
  const before = '?page=3&sort=title:ASC&plugins[i18n][locale]=en&filters[$and][0][stage][$eq]=done';
  expect(address('Lacks a picture', before)).toBe(
    '?sort=title:ASC&plugins[i18n][locale]=en&page=1&filters[$and][0][image][id][$null]=true',
  );
  expect(address('All', before)).toBe('?sort=title:ASC&plugins[i18n][locale]=en&page=1');
});

test('the one whose filters are those of the list is chosen', () => {
  const chosen = (search: string) => filters.filter((filter) => isChosen(filter, search)).map(({ label }) => label);
  expect(chosen('?page=2&sort=title:ASC')).toEqual(['All']);
  expect(chosen('?filters[$and][0][__status][$eq]=draft&page=1')).toEqual(['Draft, never public']);
  expect(chosen('?filters[$and][0][stage][$eq]=done')).toEqual([]);
});

test('other lists have none', () => {
  expect(savedFilters('api::page.page', new Date())).toEqual([]);
});
