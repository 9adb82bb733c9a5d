const mark = new URL('./mark.svg', import.meta.url).href;

/** Our own words where Strapi greets people with its own. */
const words = {
  'Auth.form.welcome.title': 'Welcome to Waymark',
  'Auth.form.welcome.subtitle': 'Sign in to write and publish',
  'Auth.form.password.hint':
    'At least 12 characters, with a capital letter, a small letter and a number. A few words that do not belong together are easy to remember.',
  'Auth.form.email.placeholder': 'e.g. you@example.org',
  'HomePage.header.subtitle': 'Welcome to Waymark. What would you like to publish?',
};

/** Where Strapi remembers that somebody has closed its advertisement for the media library: nobody here needs to see it first. */
const MEDIA_LIBRARY_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** How the admin panel looks: our name and mark, in English, without advertisements. */
export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    locales: [],
    translations: { en: words },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {
    window.localStorage.setItem(MEDIA_LIBRARY_BANNER, 'true');
  },
};
