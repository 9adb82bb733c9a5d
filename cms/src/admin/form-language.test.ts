import { expect, it } from 'vitest';
import { withLanguage } from './form-language';

const PANEL = 'https://desk.example.org/admin';
const added = (path: string) => withLanguage(PANEL + path)?.slice(PANEL.length);

it('adds the first language to the address of a form that says none', () => {
  const form = '/content-manager/collection-types/api::principle.principle/abc';
  expect(added(form)).toBe(`${form}?plugins[i18n][locale]=en`);
  expect(added(`${form}?status=draft#title`)).toBe(`${form}?status=draft&plugins[i18n][locale]=en#title`);
  expect(added('/content-manager/single-types/api::home.home')).toMatch(/=en$/);
  expect(added('/content-manager/collection-types/api::case-study.case-study/create')).toMatch(/=en$/);
  expect(added(`${form}?`)).toBe(`${form}?plugins[i18n][locale]=en`);
});

it('leaves alone what says its language, what has none, and what is no form', () => {
  const form = '/content-manager/collection-types/api::principle.principle/abc';
  expect(added(`${form}?plugins[i18n][locale]=gd`)).toBeUndefined();
  expect(added(`${form}?plugins%5Bi18n%5D%5Blocale%5D=gd`)).toBeUndefined();
  expect(added('/content-manager/collection-types/api::redirect.redirect/abc')).toBeUndefined();
  expect(added('/content-manager/collection-types/api::principle.principle')).toBeUndefined();
  expect(added('/content-manager/collection-types/api::principle.principle/')).toBeUndefined();
  expect(added('/coming-up')).toBeUndefined();
});
