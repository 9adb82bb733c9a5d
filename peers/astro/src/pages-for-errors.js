import { rename, rmdir } from 'node:fs/promises';

/** Astro writes a file for 404 by itself, and a folder for 410: web servers want a file there, too. */
export const pagesForErrors = {
  name: 'pages-for-errors',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await rename(new URL('410/index.html', dir), new URL('410.html', dir));
      await rmdir(new URL('410', dir));
    },
  },
};
