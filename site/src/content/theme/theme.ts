import { ThemesDocument, type ThemeFragment } from '@waymark/shared-types/graphql';
import { collection } from '../definition.ts';
import type { Normalised } from '../normalised.ts';

/** A setting, an approach, or an audience. */
export type Theme = Normalised<ThemeFragment>;

export const themes = collection({
  type: 'theme',
  document: ThemesDocument,
  list: (answer) => answer.themes_connection,
  filterBy: ['kind'],
  orderBy: ['name'],
  late: ['name'],
  search: {
    index: 'site',
    title: 'name',
    summary: 'description',
    texts: [],
    names: {},
    // The list of a theme is there where some example stands in it.
    onlyWhere: { of: 'case-study', field: 'themes' },
  },
  address: { lists: '/case-studies/theme/' },
});
