import type { Page } from './page-types';

export const privacy: Page = {
  slug: 'privacy',
  title: 'Privacy',
  summary: 'No cookies, no statistics, nobody tracked. What little we know about you, and how to make us forget it.',
  sections: [
    {
      block: 'rich-text',
      body: `
## When you read this site

We set no cookies. We count no visitors. Nothing on this site is loaded from anybody else, so nobody else learns that you were here. Videos and pictures come from our own server.

If you close the notice at the top of a page, your own browser remembers that. It is never sent to us.

A web server sees the address of the device that asks for a page, because it has to know where to send it. How long it keeps that is up to whoever runs the server; for a real site, say it here.

## When you send us something

If you suggest good practice or write to us, we keep what you wrote and how to reach you, so that we can answer. It is never shown on this site. We delete it after a year, or as soon as you ask.

## When your story is here

Nobody’s words or picture appear without their consent. The consent says what may be used, where, and until when. It can be withdrawn at any time, without giving a reason.
`,
    },
    {
      block: 'accordion',
      heading: 'Questions that people ask',
      items: [
        {
          heading: 'I have changed my mind about my story. What happens?',
          body: 'Tell us, in any way you like. We take your story down everywhere on this site at once: the page, the lists, the pictures and the search. We cannot call back what others have printed or copied, and we will help you to ask them.',
        },
        {
          heading: 'Can I see what you hold about me?',
          body: 'Yes. Write to [hello@example.org](mailto:hello@example.org), and we send it to you within a month, in the format that suits you.',
        },
        {
          heading: 'Who can I complain to?',
          body: 'To us first, if you like. You can also go straight to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/).',
        },
      ],
    },
  ],
};
