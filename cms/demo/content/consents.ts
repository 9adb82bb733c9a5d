interface Consent {
  reference: string;
  mayUse: { text: boolean; quote: boolean; image: boolean; video: boolean };
  mayAppear: { site: boolean; social: boolean; print: boolean };
  givenOn: string;
  expiresOn?: string;
  withdrawnOn?: string;
  notes: string;
}

const quotesOnTheSite = {
  mayUse: { text: false, quote: true, image: false, video: false },
  mayAppear: { site: true, social: false, print: false },
} as const;

const wholeStory = {
  mayUse: { text: true, quote: true, image: true, video: true },
  mayAppear: { site: true, social: true, print: true },
} as const;

/**
 * Consent records, never public. Their references and notes are odd on purpose:
 * a test that looks for leaks searches every public file for them.
 */
export const consents = [
  {
    reference: 'CONSENT-DEMO-0001',
    ...quotesOnTheSite,
    givenOn: '2025-10-02',
    notes: 'Private marker 0001: agreed by letter.',
  },
  {
    reference: 'CONSENT-DEMO-0002',
    ...quotesOnTheSite,
    givenOn: '2025-10-09',
    notes: 'Private marker 0002: agreed at the event in the hall.',
  },
  {
    reference: 'CONSENT-DEMO-0003',
    ...quotesOnTheSite,
    givenOn: '2025-10-21',
    notes: 'Private marker 0003: agreed by e-mail; no end date.',
  },
  {
    reference: 'CONSENT-DEMO-0004',
    ...quotesOnTheSite,
    givenOn: '2025-11-04',
    notes: 'Private marker 0004: wishes to be asked again each year.',
  },
  {
    reference: 'CONSENT-DEMO-0005',
    ...quotesOnTheSite,
    givenOn: '2025-11-12',
    notes: 'Private marker 0005: agreed in BSL, with an interpreter.',
  },
  {
    reference: 'CONSENT-DEMO-0006',
    ...wholeStory,
    givenOn: '2025-11-18',
    notes: 'Private marker 0006: a parent agreed too.',
  },
  {
    reference: 'CONSENT-DEMO-0007',
    ...wholeStory,
    givenOn: '2026-01-15',
    notes: 'Private marker 0007: read the whole story and changed two words.',
  },
  {
    reference: 'CONSENT-DEMO-0008',
    ...wholeStory,
    givenOn: '2026-02-03',
    notes: 'Private marker 0008: prefers not to be named.',
  },
  { reference: 'CONSENT-DEMO-0009', ...wholeStory, givenOn: '2026-02-20', notes: 'Private marker 0009: no end date.' },
  {
    reference: 'CONSENT-DEMO-0010',
    ...wholeStory,
    givenOn: '2026-04-08',
    notes: 'Private marker 0010: agreed for the group, by a vote.',
  },
  {
    reference: 'CONSENT-DEMO-0011',
    ...quotesOnTheSite,
    givenOn: '2024-05-01',
    expiresOn: '2026-05-01',
    notes: 'Private marker 0011: has run out; not used by any entry.',
  },
  {
    reference: 'CONSENT-DEMO-0012',
    ...wholeStory,
    givenOn: '2025-06-10',
    withdrawnOn: '2026-07-22',
    notes: 'Private marker 0012: withdrawn; not used by any entry.',
  },
  {
    reference: 'CONSENT-DEMO-0013',
    ...wholeStory,
    givenOn: '2026-04-08',
    expiresOn: '2029-04-08',
    notes: 'Private marker 0013: ends one day; not used by any entry.',
  },
] as const satisfies readonly Consent[];

export type ConsentReference = (typeof consents)[number]['reference'];
