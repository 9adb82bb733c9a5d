import { home } from '../content/home';
import { searchWords } from '../content/search-words';
import { site } from '../content/site';
import type { Link } from '../content/story-types';
import { linkData, pictureData } from './components';
import type { Library } from './library';

/** What stands on every page, the first page, and what search takes for the same. */
export async function addFront(library: Library): Promise<void> {
  const link = (item: Link) => linkData(library, item);
  await library.add('api::site.site', 'site', {
    ...site,
    organisations: site.organisations.map((speaker) => ({
      ...speaker,
      organisation: library.entry('api::organisation.organisation', speaker.organisation),
    })),
    notice: { ...site.notice, link: link(site.notice.link) },
    navigation: site.navigation.map(link),
    socialLinks: site.socialLinks.map(link),
    footer: { ...site.footer, links: site.footer.links.map(link) },
  });
  await library.add('api::search-words.search-words', 'search-words', {
    groups: searchWords.map((phrases) => ({ phrases: phrases.join('\n') })),
  });
  await library.add('api::home.home', 'home', {
    ...home,
    hero: { ...home.hero, image: pictureData(library, home.hero.image) },
    featuredReport: library.entry('api::report.report', home.featuredReport),
    featuredCaseStudies: home.featuredCaseStudies.map((slug) => library.entry('api::case-study.case-study', slug)),
  });
}
