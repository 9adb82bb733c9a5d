import type { AstroAdapter, AstroIntegration } from 'astro';
import { layersInOrder } from './layers-in-order.ts';
import { noIslands, ownRuntime } from './own-runtime.ts';
import { sheetFolder } from './sheet-folder.ts';
import { twoStyleSheets, type SheetFolder } from './two-style-sheets.ts';

/** How the site is rendered. */
export interface RendererOptions {
  /** By Astro alone, to compare: slower, and the same to the byte. Default: false. */
  readonly plainAstro?: boolean;
}

/**
 * The Astro adapter that turns the site into a renderer: a module that the publisher imports and calls, in place of a server.
 * Source: Astro's adapter API, "entrypointResolution: auto".
 */
export function rendererAdapter({ plainAstro = false }: RendererOptions = {}): AstroIntegration {
  const adapter: AstroAdapter = {
    name: 'waymark-renderer',
    serverEntrypoint: new URL(
      plainAstro ? '../src/rendering/testing/astro-renderer.ts' : '../src/renderer.ts',
      import.meta.url,
    ),
    // “explicit”, the default until Astro's next major version, is what is deprecated here.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    entrypointResolution: 'auto',
    adapterFeatures: { buildOutput: 'server' },
    supportedAstroFeatures: {
      serverOutput: 'stable',
      staticOutput: 'unsupported',
      hybridOutput: 'unsupported',
      sharpImageService: 'stable',
    },
  };
  let sheets: SheetFolder;
  return {
    name: adapter.name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const own = plainAstro ? [] : [ownRuntime(), noIslands()];
        updateConfig({ vite: { plugins: [layersInOrder(), ...own] } });
      },
      'astro:config:done': ({ setAdapter, config }) => {
        setAdapter(adapter);
        sheets = sheetFolder(config.build);
      },
      'astro:build:ssr': ({ manifest }) => {
        twoStyleSheets(manifest.routes, sheets);
      },
    },
  };
}
