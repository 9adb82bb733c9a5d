import type { Page } from './page-types';

export const contact: Page = {
  slug: 'contact',
  title: 'Contact',
  summary: 'How to reach us by e-mail, phone, post or in BSL, and where to turn if you need to talk to somebody now.',
  sections: [
    {
      block: 'callout',
      heading: 'If you need to talk to somebody now',
      tone: 'help',
      body: `
We cannot answer in an emergency. Call [Samaritans on 116 123](tel:116123), [NHS 24 on 111](tel:111), or [999](tel:999) if life is in danger.

- **By text:** send SHOUT to 85258, day and night.
- **In BSL:** in an emergency, use the [999 BSL app and website](https://999bsl.co.uk/). To ring any other service, use [contactSCOTLAND-BSL](https://contactscotland-bsl.org/). Both are open day and night.

“Help now” at the top of every page has more.
`,
    },
    {
      block: 'callout',
      heading: 'This is a demonstration',
      tone: 'note',
      body: `
Our addresses and our phone number on this page are invented and lead nowhere. The help lines are real.
`,
    },
    {
      block: 'rich-text',
      body: `
## Write, ring or sign

- **E-mail:** [hello@example.org](mailto:hello@example.org). We answer within three working days.
- **Phone:** [0131 496 0100](tel:01314960100), Monday to Friday, 10 am to 4 pm. If nobody can answer, leave a message and say when it suits you to be called.
- **BSL:** write to [bsl@example.org](mailto:bsl@example.org), or ring us through [contactSCOTLAND-BSL](https://contactscotland-bsl.org/). [More for BSL users](/bsl/)
- **Post:** Recovery Waymarks, 1 Example Street, Invercarrick.

## Tell us what would make it easier

You can ask for another time, a slower conversation, somebody of your own beside you, or everything in writing. You do not have to say why.

## If something here is wrong, or hurts you

Tell us which page it is. If it is about you, or about somebody close to you, we take it down first and talk about it afterwards. How we treat what you tell us stands under [Privacy](/privacy/).
`,
    },
  ],
};
