import type { Block, LoadedBlock } from './block.ts';
import { blocks } from './registry.ts';
import type { Section, SectionOf, SectionType } from './section.ts';

const registry: { readonly [Type in SectionType]: Block<SectionOf<Type>> } = blocks;

function load<Type extends SectionType>(
  type: Type,
  section: SectionOf<Type>,
  field: string,
): Promise<LoadedBlock | undefined> {
  return registry[type](section, field);
}

/**
 * The blocks of a page, in the editor's order, without those that have nothing to show.
 * @param field The entry and field that the sections stand in, for errors.
 * @throws {Error} where the CMS knows a kind of section that the site does not.
 */
export async function loadBlocks(sections: readonly Section[], field: string): Promise<readonly LoadedBlock[]> {
  const loaded = await Promise.all(
    sections.map((section, index) => {
      const type: string = section.__typename;
      if (!Object.hasOwn(registry, type)) {
        throw new Error(
          `${field}[${index}]: expected one of ${Object.keys(registry).join(', ')}, found “${type}”. Add a folder for it in site/src/blocks and name it in registry.ts.`,
        );
      }
      return load(section.__typename, section, `${field}[${index}]`);
    }),
  );
  return loaded.filter((each) => each !== undefined);
}
