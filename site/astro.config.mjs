import { defineConfig } from 'astro/config';
import { rendererAdapter } from './renderer-adapter/adapter.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  output: 'server',
  adapter: rendererAdapter({ plainAstro: process.env.PLAIN_ASTRO === 'true' }),
  trailingSlash: 'always',
  // Astro's default drops the space between inline elements ("hello world" becomes "helloworld").
  compressHTML: true,
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  server: { port: Number(process.env.SITE_PORT ?? 4321) },
  vite: {
    // A name in an address tells nobody anything, and stands on every page.
    // A script that stood in a page would need the leave of its policy: each is a file.
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames: 'assets/[hash][extname]' } } },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: 'assets/[hash].js', chunkFileNames: 'assets/[hash].js' } },
        },
      },
    },
    // Without “cookie”, Node finds another package's older one; of D3, only what charts use goes along.
    ssr: { noExternal: ['cookie', /^d3-/, 'internmap'], external: ['better-sqlite3'] },
  },
});
