import type { Page } from '../content/page/page.ts';

/** One section of a standing page, as an editor put it there. */
export type Section = Page['sections'][number];

/** The name of a kind of section, as the CMS's GraphQL schema says it. */
export type SectionType = Section['__typename'];

/** The sections of one kind. */
export type SectionOf<Type extends SectionType> = Extract<Section, { readonly __typename: Type }>;
