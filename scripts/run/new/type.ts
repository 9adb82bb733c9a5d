import { HOSTED_SLUGS, RESERVED_SLUGS } from '@waymark/shared-types';
import { before, importing, type Change } from './change.ts';
import { namesOf, pluralOf, type NewType } from './names.ts';
import { typeInCms } from './type-in-cms.ts';
import { typeOnSite } from './type-on-site.ts';

/**
 * What a new type is called.
 * @param plural Of the name, as in an address. Default: as most English words make it.
 * @throws {Error} where the plural is the name itself, or the site uses that address already.
 */
export function newType(name: string, title?: string, plural = pluralOf(name)): NewType {
  if (plural === name || [...(RESERVED_SLUGS['page'] ?? []), ...HOSTED_SLUGS].includes(plural))
    throw new Error(
      `Expected a plural that is another word than “${name}” and an address that the site does not use, found “${plural}”. Say another with --plural.`,
    );
  const one = namesOf(name, title);
  return { one, many: namesOf(plural, title === undefined ? undefined : pluralOf(title)) };
}

/**
 * A content type from the CMS's form to its public page: schema, query, definition, page, list, feed, texts, fixtures, a
 * test and two demo entries.
 */
export function typeChange(type: NewType): Change {
  const { one, many } = type;
  return {
    files: { ...typeInCms(type), ...typeOnSite(type) },
    edits: [
      importing('site/src/content/registry.ts', `import { ${many.camel} } from './${one.kebab}/${one.kebab}.ts';`),
      before('site/src/content/registry.ts', /^} satisfies/m, `  '${one.kebab}': ${many.camel},\n`),
      importing(
        'site/src/content/fixtures/fixtures-by-type.ts',
        `import { full${one.pascal}, short${one.pascal} } from '../${one.kebab}/fixtures.ts';`,
      ),
      before(
        'site/src/content/fixtures/fixtures-by-type.ts',
        /^} as const satisfies/m,
        `  '${one.kebab}': [full${one.pascal}, short${one.pascal}],\n`,
      ),
      importing('site/src/messages/en.ts', `import { ${many.camel} } from './en/${many.kebab}.ts';`),
      before('site/src/messages/en.ts', /^};/m, `  ${many.camel},\n`),
      importing('cms/demo/index.ts', `import { add${many.pascal} } from './entries/${many.kebab}';`),
      before('cms/demo/index.ts', /^ {2}await addMilestones/m, `  await add${many.pascal}(library);\n`),
    ],
    left: [
      `Say in your own words what ${many.title.toLowerCase()} are: site/src/messages/en/${many.kebab}.ts.`,
      `Put /${many.kebab}/ into the navigation, in the single entry “Site” of the CMS. Until then readers find it by search engines only.`,
      `The demo entries in cms/demo/entries/${many.kebab}.ts are for an empty CMS; one that is filled keeps what it has.`,
    ],
  };
}
