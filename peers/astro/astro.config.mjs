import { defineConfig } from 'astro/config';
import { pagesForErrors } from './src/pages-for-errors.js';

export default defineConfig({
  output: 'static',
  outDir: process.env.PEER_OUT,
  trailingSlash: 'always',
  // Astro's default drops the space between inline elements.
  compressHTML: true,
  build: { format: 'directory' },
  integrations: [pagesForErrors],
  devToolbar: { enabled: false },
});
