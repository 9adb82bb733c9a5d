import type { Plugin } from 'vite';

/** As at the head of `src/styles/layers.css`, which the built pages load first. */
const ORDER = '@layer reset, tokens, base, components, utilities;\n';

/** Under `astro dev` every sheet is an element of its own, in no order that we choose: each says the order of the layers. */
export function layersInOrder(): Plugin {
  return {
    name: 'waymark-layers-in-order',
    enforce: 'pre',
    apply: 'serve',
    transform: (code, id) => (id.endsWith('.css') && code.startsWith('@layer ') ? ORDER + code : undefined),
  };
}
