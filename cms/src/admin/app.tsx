import type { StrapiApp } from '@strapi/strapi/admin';
import { beforePublishing } from './before-publishing';
import { consent } from './consent';
import type { Extension, RegisteredApp } from './extension';
import { form } from './form';
import { formLanguage } from './form-language';
import { helpOfParts } from './help-of-parts';
import { keyboard } from './keyboard';
import { leaving } from './leaving';
import { homePage } from './home-page';
import { lists } from './lists';
import { liveStatus } from './live-status';
import { memory } from './memory';
import { onlyToRead } from './only-to-read';
import { paste } from './paste';
import { people } from './people';
import { preview } from './preview';
import { reviews } from './reviews';
import { schedule } from './schedule';
import { approval } from './approval';
import { settingsStart } from './settings-start';
import { typesAreCode } from './types-are-code';
import { unsaved } from './unsaved';
import { britishEnglish, LANGUAGE } from './words/british-english';
import { pageTitles } from './words/page-titles';
import { withoutOffers } from './without-offers';
import { words } from './words/words';

const mark = new URL('./mark.svg', import.meta.url).href;

/** What we add to the admin panel, in the order in which it is added: what changes fields stands before what puts them into sections. */
const EXTENSIONS: readonly Extension[] = [
  britishEnglish,
  pageTitles,
  onlyToRead,
  beforePublishing,
  liveStatus,
  approval,
  preview,
  consent,
  memory,
  schedule,
  reviews,
  helpOfParts,
  form,
  formLanguage,
  keyboard,
  unsaved,
  leaving,
  paste,
  homePage,
  lists,
  people,
  settingsStart,
  withoutOffers,
  typesAreCode,
];

/** Where Strapi remembers that somebody has closed its advertisement for the media library: nobody here needs to see it first. */
const MEDIA_LIBRARY_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** How the admin panel looks: our name and mark, our words, without advertisements. */
export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    locales: [LANGUAGE],
    translations: { en: words, [LANGUAGE]: words },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    for (const extension of EXTENSIONS) extension.register?.(app);
  },
  bootstrap(app: RegisteredApp) {
    window.localStorage.setItem(MEDIA_LIBRARY_BANNER, 'true');
    for (const extension of EXTENSIONS) extension.bootstrap?.(app);
  },
};
