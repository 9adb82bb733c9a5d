import { Bell, Calendar, CheckCircle, Clock, Message, Rocket, Trash, User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { addStyle } from '../add-style';
import { ConsentsWidget } from '../consent/home/consents-widget';
import type { Extension } from '../extension';
import { NoticeWidget } from '../notice/notice-widget';
import { ComingWidget } from '../schedule/coming-widget';
import css from './home-page.css?inline';
import { FirstStepsWidget } from './first-steps';
import { OnTheWayWidget } from './on-the-way';
import { RemoveDemoWidget } from './remove-demo';
import { ToCheckWidget } from './to-check';
import { WaitingWidget } from '../approval/waiting-widget';

/** Of Strapi's own widgets the one that tells editors something that ours do not. */
const KEPT = 'last-edited-entries';

const widget = (id: string, title: string, icon: ComponentType, component: ComponentType) => ({
  id,
  title: { id: `home-page.${id}`, defaultMessage: title },
  icon: icon as typeof CheckCircle,
  component: () => Promise.resolve(component),
});

/** What an editor needs first, on the first page of the admin panel. */
export const homePage: Extension = {
  register(app: StrapiApp) {
    addStyle(css);
    app.widgets.register((widgets) => [
      widget('first-steps', 'First steps', Rocket, FirstStepsWidget),
      widget('waiting', 'Review', Message, WaitingWidget),
      widget('on-the-way', 'On the way to the public', Clock, OnTheWayWidget),
      widget('notice', 'Notice on every page', Bell, NoticeWidget),
      widget('consents', 'Consents', User, ConsentsWidget),
      widget('coming-up', 'Coming up', Calendar, ComingWidget),
      widget('to-check', 'To check again', CheckCircle, ToCheckWidget),
      widget('remove-demo', 'The demo', Trash, RemoveDemoWidget),
      ...widgets.filter(({ id }) => id === KEPT),
    ]);
  },
};
