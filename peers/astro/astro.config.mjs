import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  outDir: process.env.PEER_OUT,
  trailingSlash: 'always',
  // Astro's default drops the space between inline elements.
  compressHTML: true,
  build: { format: 'directory' },
  devToolbar: { enabled: false },
});
