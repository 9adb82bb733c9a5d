import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is changed of Vite's settings; Strapi brings a Vite of its own, whose types are not ours. */
interface Settings {
  readonly resolve?: { readonly alias?: Readonly<Record<string, string>> };
  readonly optimizeDeps?: { readonly include?: readonly string[] };
}

// Strapi loads this file as CommonJS.
const contentManager = dirname(createRequire(__filename).resolve('@strapi/content-manager/package.json'));

const NAME = 'content-manager-field';

/** The part of Strapi's content manager that draws one field of a form; it is not among what the package exports. */
const FIELD = join(contentManager, 'dist', 'admin', 'pages', 'EditView', 'components', 'InputRenderer.mjs');

/** How Vite bundles the admin panel. In development the field is bundled beforehand, with the content manager that it belongs to. */
export default ({ resolve, optimizeDeps, ...settings }: Settings): Settings => ({
  ...settings,
  resolve: { ...resolve, alias: { ...resolve?.alias, [NAME]: FIELD } },
  optimizeDeps: { ...optimizeDeps, include: [...(optimizeDeps?.include ?? []), NAME] },
});
