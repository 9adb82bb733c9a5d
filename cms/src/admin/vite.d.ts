/** A style sheet as text, as Vite imports it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

interface ImportMeta {
  readonly env: {
    /** Whether this was built to be served, rather than by `strapi develop`. */
    readonly PROD: boolean;
  };
}
