import type { StrapiApp } from '@strapi/strapi/admin';

/** The part of the admin panel's application that an extension may use once every plugin is registered. */
export type RegisteredApp = Pick<StrapiApp, 'getPlugin' | 'registerHook'>;

/** One addition to the admin panel; each has a file or folder of its own. */
export interface Extension {
  /** Adds fields, widgets and menu links. */
  readonly register?: (app: StrapiApp) => void;
  /** Adds what belongs to the content manager: side panels, actions, layouts. */
  readonly bootstrap?: (app: RegisteredApp) => void;
}
