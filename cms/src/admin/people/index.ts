import type { StrapiApp } from '@strapi/strapi/admin';
import type { Extension } from '../extension';

/** A page of the settings for whoever looks after people: who must look at what, and what happens when somebody leaves. */
export const people: Extension = {
  register(app: StrapiApp) {
    app.addSettingsLink('global', {
      id: 'working-together',
      to: 'working-together',
      intlLabel: { id: 'working-together', defaultMessage: 'Working together' },
      permissions: [{ action: 'admin::users.update', subject: null }],
      Component: () => import('./working-together').then((page) => ({ default: page.WorkingTogether })),
    });
  },
};
