import { videoData } from '../media/video.ts';
import { fieldName } from '../reading/field-name.ts';
import { filmsOnPage } from '../structured-data/films-on-page.ts';
import type { FilmFacts } from '../structured-data/structured-facts.ts';
import type { Page } from './page.ts';

/** What a standing page tells machines of the films among its sections. */
export async function sectionFilms({
  title,
  sections,
}: Pick<Page, 'title' | 'sections'>): Promise<readonly FilmFacts[]> {
  const field = fieldName('page', title, 'sections');
  const videos = await Promise.all(
    sections
      .filter((section) => section.__typename === 'ComponentSectionsVideo')
      .map(({ video }) => videoData(video, field, 1)),
  );
  return filmsOnPage(videos.filter((video) => video !== undefined));
}
