import type { Page } from './page-types';

export const bsl: Page = {
  slug: 'bsl',
  title: 'British Sign Language (BSL)',
  summary: 'What there is in BSL on this site, how to reach us in BSL, and where to get help in BSL now.',
  sections: [
    {
      block: 'rich-text',
      body: `
## What there is in BSL

Nothing on this site is signed yet. The films are placeholders and say so. They show where signed films will be.

## How to reach us in BSL

- **Write** to [bsl@example.org](mailto:bsl@example.org) and say when you would like to talk. We book a registered interpreter and pay for it.
- **Send a film** of yourself signing to the same address.
- **Ring** [0131 496 0100](tel:01314960100) through [contactSCOTLAND-BSL](https://contactscotland-bsl.org/), Monday to Friday, 10 am to 4 pm.

This is a demonstration: the address and the number are invented and lead nowhere.

## Help in BSL now

- **Emergency:** the [999 BSL app and website](https://999bsl.co.uk/) connects you with an interpreter at once, day and night.
- **Other services in Scotland:** [contactSCOTLAND-BSL](https://contactscotland-bsl.org/) connects BSL users with phone services by video, day and night. It is free.
- **Text:** send SHOUT to 85258, day and night.
`,
    },
    { block: 'related', heading: 'Practice with Deaf people', caseStudies: ['kitchen-table-signing'] },
  ],
};
