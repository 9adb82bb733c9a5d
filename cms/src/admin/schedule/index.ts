import { Calendar } from '@strapi/icons';
import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { ComingUp } from './coming-up';
import { Plans } from './plan-panel';

/** Planning when an entry goes out or comes down: a panel beside the form, and a page of all that is coming. */
export const schedule: Extension = {
  register(app) {
    app.addMenuLink({
      to: 'coming-up',
      icon: Calendar,
      intlLabel: { id: 'schedule.coming-up', defaultMessage: 'Coming up' },
      permissions: [],
      Component: () => Promise.resolve({ default: ComingUp }),
    });
  },
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, Plans]);
  },
};
