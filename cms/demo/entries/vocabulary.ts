import { organisations, speakers } from '../content/organisations';
import { places } from '../content/places';
import { terms } from '../content/terms';
import { themes } from '../content/themes';
import type { Library } from './library';

/** Places, themes and organisations, by which case studies are found, and the words that are explained. */
export async function addVocabulary(library: Library): Promise<void> {
  for (const place of places) {
    const tile = 'tile' in place ? { column: place.tile[0], row: place.tile[1] } : undefined;
    const within = 'within' in place ? library.entry('api::place.place', place.within) : undefined;
    await library.add('api::place.place', place.slug, { ...place, within, tile });
  }
  for (const term of terms) await library.add('api::term.term', term.word, term);
  for (const theme of themes) await library.add('api::theme.theme', theme.slug, theme);
  for (const organisation of [...organisations, ...speakers]) {
    const place = library.entry('api::place.place', organisation.place);
    await library.add('api::organisation.organisation', organisation.slug, { ...organisation, place, invented: true });
  }
}
