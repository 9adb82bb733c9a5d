import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What Astro's compiler has each component import. */
const COMPILER_RUNTIME = 'astro/compiler-runtime';

const OWN = fileURLToPath(new URL('../src/rendering/html-runtime.ts', import.meta.url));

/** How the compiler marks a component that comes alive in the browser. */
const ISLAND = /["']client:component-hydration["']/;

/** Puts the runtime of `src/rendering` under the compiled components of the renderer's build. */
export function ownRuntime(): Plugin {
  return {
    name: 'waymark-own-runtime',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === COMPILER_RUNTIME ? OWN : undefined),
  };
}

/** Ends the build where a component has an island: the runtime cannot make one. */
export function noIslands(): Plugin {
  return {
    name: 'waymark-no-islands',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (id.endsWith('.astro') && ISLAND.test(code))
        this.error(
          `Expected no client: directive, found one in ${id}. Pages are rendered without islands; use HTML, or a script of its own. See CONTRIBUTING.md.`,
        );
    },
  };
}
