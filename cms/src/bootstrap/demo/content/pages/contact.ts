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
We cannot answer in an emergency. Call [Samaritans on 116 123](tel:116123), [NHS 24 on 111](tel:111), or [999](tel:999) if life is in danger. The help box on every page has more.
`,
    },
    {
      block: 'rich-text',
      body: `
## Write, ring or sign

- **E-mail:** [hello@example.org](mailto:hello@example.org). We answer within three working days.
- **Phone:** [0131 496 0100](tel:01314960100), Monday to Friday, 10 am to 4 pm. If nobody can answer, leave a message and say when it suits you to be called.
- **BSL:** tell us by e-mail when you would like to talk, and we book an interpreter.
- **Post:** Recovery Waymarks, 1 Example Street, Invercarrick.

This is a demonstration, so none of these leads anywhere. A real site puts its own here.

## Tell us what would make it easier

You can ask for another time, a slower conversation, somebody of your own beside you, or everything in writing. You do not have to say why.
`,
    },
  ],
};
