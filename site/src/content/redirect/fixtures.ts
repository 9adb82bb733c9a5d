import type { EntryOf } from '../registry.ts';

type Redirect = EntryOf<'redirect'>;

/** What stood there was taken down, with a word to readers; some of its signs mean something in HTML. */
export const pastEvent: Redirect = {
  __typename: 'Redirect',
  documentId: 'redirect-past-event',
  createdAt: '2026-01-01T09:00:00.000Z',
  from: '/spring-gathering/',
  to: null,
  permanent: true,
  message: 'This event is over: 100 % of the places at “Tea & <talk>” were taken. The next one is announced in May.',
};
