import type { Extension } from '../extension';

/** Ends the title of each page of the admin panel with our name: Strapi ends each with its own. */
export const pageTitles: Extension = {
  register() {
    const rename = () => {
      const title = withOurName(document.title);
      if (title !== document.title) document.title = title;
    };
    new MutationObserver(rename).observe(document.head, { childList: true, characterData: true, subtree: true });
  },
};

/** A page's title with our name where Strapi's is. */
export const withOurName = (title: string): string => title.replace(/\| Strapi$/, '| Waymark');
