import { print } from 'graphql';
import { CaseStudiesDocument, HomeDocument } from '@waymark/shared-types/graphql';
import { expect, it } from 'vitest';
import { namesOnly } from './names-only.ts';

it('asks of a list for ids, names and the total alone', () => {
  expect(print(namesOnly(CaseStudiesDocument))).toMatchInlineSnapshot(`
    "query CaseStudies($filters: CaseStudyFiltersInput, $pagination: PaginationArg, $locale: I18NLocaleCode) {
      caseStudies_connection(
        filters: $filters
        pagination: $pagination
        sort: "documentId:asc"
        locale: $locale
      ) {
        nodes {
          documentId
          title
        }
        pageInfo {
          total
        }
      }
    }"
  `);
});

it('asks for no name where that cannot be answered either', () => {
  expect(print(namesOnly(CaseStudiesDocument, false))).not.toContain('title');
});

it('asks of a single type for its id', () => {
  expect(print(namesOnly(HomeDocument))).toMatchInlineSnapshot(`
    "query Home($locale: I18NLocaleCode) {
      home(locale: $locale) {
        documentId
      }
    }"
  `);
});
