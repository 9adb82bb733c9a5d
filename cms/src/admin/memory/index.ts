import { ClockCounterClockwise, Trash } from '@strapi/icons';
import { changeSidePanels } from '../content-manager';
import type { Extension } from '../extension';
import { BinPage } from './bin/bin-page';
import { LogPage } from './log/log-page';
import { EarlierVersions } from './versions/panel';

/** What was is not lost: earlier versions beside the form, a bin for what was deleted, and who did what. */
export const memory: Extension = {
  register(app) {
    app.addMenuLink({
      to: 'bin',
      icon: Trash,
      intlLabel: { id: 'memory.bin', defaultMessage: 'Bin' },
      permissions: [],
      position: 8,
      Component: () => Promise.resolve({ default: BinPage }),
    });
    app.addMenuLink({
      to: 'who-did-what',
      icon: ClockCounterClockwise,
      intlLabel: { id: 'memory.log', defaultMessage: 'Who did what' },
      // `cms/src/act-log/routes.ts` makes it a right that roles can have.
      permissions: [{ action: 'admin::acts.read', subject: null }],
      position: 8,
      Component: () => Promise.resolve({ default: LogPage }),
    });
  },
  bootstrap(app) {
    changeSidePanels(app, (panels) => [...panels, EarlierVersions]);
  },
};
