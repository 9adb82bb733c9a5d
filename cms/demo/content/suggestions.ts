interface Suggestion {
  title: string;
  stage: 'new' | 'in conversation' | 'turned into a case study' | 'declined';
  summary: string;
  organisationName: string;
  placeName: string;
  contactName: string;
  contactEmail: string;
  consentToContact: boolean;
  notes: string;
}

/** What the public sent in, never public; names and addresses are markers for the test that looks for leaks. */
export const suggestions: readonly Suggestion[] = [
  {
    title: 'Knitting and nattering at Ardlennie surgery',
    stage: 'new',
    summary: 'A knitting table in the waiting room. People who came for an appointment now come early on purpose.',
    organisationName: 'Ardlennie Surgery',
    placeName: 'Perth and Kinross',
    contactName: 'Private Person One',
    contactEmail: 'suggestion-demo-0001@example.org',
    consentToContact: true,
    notes: 'Private marker: to be called back on a Tuesday.',
  },
  {
    title: 'Night bus listeners',
    stage: 'in conversation',
    summary: 'Volunteers with a flask and time to talk on the last bus home on Fridays and Saturdays.',
    organisationName: 'Port Sgeir Buses',
    placeName: 'Argyll and Bute',
    contactName: 'Private Person Two',
    contactEmail: 'suggestion-demo-0002@example.org',
    consentToContact: true,
    notes: 'Private marker: waiting for figures.',
  },
  {
    title: 'A miracle tea',
    stage: 'declined',
    summary: 'A tea that is said to cure low mood in a week.',
    organisationName: 'A shop',
    placeName: 'Online',
    contactName: 'Private Person Three',
    contactEmail: 'suggestion-demo-0003@example.org',
    consentToContact: false,
    notes: 'Private marker: an advertisement, not practice.',
  },
];
