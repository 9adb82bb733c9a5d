import type { Page } from './page-types';

export const bsl: Page = {
  slug: 'bsl',
  title: 'British Sign Language (BSL)',
  summary: 'What there is in BSL on this site, how to reach us in BSL, and where to get help in BSL now.',
  sections: [
    { block: 'video', video: { title: 'Placeholder: here a BSL film about the report will be', signedInBsl: false } },
    {
      block: 'rich-text',
      body: `
## What there is in BSL

There is no signed film yet. The one on this page is a placeholder and says so, and so is the one of the report below. On a real site, this page would open with a Deaf presenter who says what the site is about.

## How to reach us in BSL

Write to [bsl@example.org](mailto:bsl@example.org) and say when you would like to talk. We book a registered interpreter and pay for it. You can also send a film of yourself signing. (This is a demonstration: the address is invented.)

## Help in BSL now

- **Emergency:** the [999 BSL app and website](https://999bsl.co.uk/) connects you with an interpreter at once, day and night.
- **Other services in Scotland:** [contactSCOTLAND-BSL](https://contactscotland-bsl.org/) connects BSL users with phone services by video, day and night. It is free.
- **Text:** send SHOUT to 85258, day and night.
`,
    },
    { block: 'related', heading: 'Practice with Deaf people', caseStudies: ['kitchen-table-signing'] },
  ],
};
