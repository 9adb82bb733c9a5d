import { actions } from '../content/actions';
import { findings } from '../content/findings';
import { principles } from '../content/principles';
import { toBlocks } from '../markdown/blocks';
import { otherFormsData, pictureData, quoteData } from './components';
import type { Library } from './library';

const principleIds = (library: Library, slugs: readonly string[]): string[] =>
  slugs.map((slug) => library.entry('api::principle.principle', slug));

/** Principles, the actions that serve them, and what people said. */
export async function addThread(library: Library): Promise<void> {
  for (const [index, { picture, ...principle }] of principles.entries()) {
    await library.add('api::principle.principle', principle.slug, {
      ...principle,
      order: index + 1,
      body: toBlocks(principle.body),
      image: pictureData(library, { file: picture }),
      ...otherFormsData(library, principle.slug),
    });
  }
  for (const [index, action] of actions.entries()) {
    await library.add('api::action.action', action.slug, {
      ...action,
      order: index + 1,
      body: toBlocks(action.body),
      principles: principleIds(library, action.principles),
      ...otherFormsData(library, action.slug),
    });
  }
  for (const { key, ...finding } of findings) {
    await library.add('api::finding.finding', key, {
      ...finding,
      body: toBlocks(finding.body),
      quotes: finding.quotes.map((quote) => quoteData(library, quote)),
      principles: principleIds(library, finding.principles),
      actions: finding.actions.map(([action, because]) => ({
        action: library.entry('api::action.action', action),
        because,
      })),
    });
  }
}
