import type { Site } from './site.ts';

/** What stands on every page, with every part filled in. */
export const fullSite: Site = {
  __typename: 'Site',
  documentId: 'site',
  locale: 'en',
  createdAt: '2026-01-01T09:00:00.000Z',
  publishedAt: '2026-01-02T09:00:00.000Z',
  name: 'Waymarks',
  strapline: 'a promise in public',
  organisations: [
    {
      role: 'asked',
      sentence: 'It asked people what should happen next.',
      organisation: { type: 'organisation', id: 'organisation-north' },
    },
    { role: 'answers', sentence: null, organisation: { type: 'organisation', id: 'organisation-gone' } },
  ],
  notice: {
    text: 'This is a demonstration.',
    dismissible: true,
    link: { text: 'What is invented', url: '/about/', page: null },
  },
  navigation: [
    { text: 'Principles', url: '/principles/', page: null },
    { text: 'About', url: null, page: { type: 'page', id: 'page-about' } },
    { text: 'Not published', url: null, page: { type: 'page', id: 'page-gone' } },
  ],
  help: [
    {
      name: 'Breathing Space',
      urgent: false,
      description: 'To talk things over.',
      phone: '0800 83 85 87',
      textNumber: null,
      url: 'https://breathingspace.scot/',
      hours: 'Evenings',
    },
    {
      name: 'Emergency',
      urgent: true,
      description: 'When life is in danger.',
      phone: '999',
      textNumber: null,
      url: null,
      hours: null,
    },
  ],
  contact: { name: 'The team', role: null, email: 'hello@example.org', phone: null, note: null },
  socialLinks: [],
  footer: { text: 'Run by a charity.', links: [{ text: 'Privacy', url: '/about/', page: null }] },
};
