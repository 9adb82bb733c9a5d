/** A style sheet as text, as Vite imports it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A field of a form, as Strapi draws it; `vite.config.ts` says where it is. */
declare module 'content-manager-field' {
  import type { ComponentType } from 'react';
  import type { FormField } from './content-manager';
  export const InputRenderer: ComponentType<Omit<FormField, 'size'>>;
}

interface ImportMeta {
  readonly env: {
    /** Whether this was built to be served, rather than by `strapi develop`. */
    readonly PROD: boolean;
  };
}
