import { createRequire } from 'node:module';
import { join } from 'node:path';

// Builds the admin panel as editors are to see it. Left to itself, `strapi build` makes the developers' edition, with its guided tours.
process.env['NODE_ENV'] = 'production';
process.argv.splice(2, 0, 'build');
createRequire(import.meta.url)(
  join(import.meta.dirname, '..', '..', 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'),
);
