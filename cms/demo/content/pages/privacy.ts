import type { Page } from './page-types';

export const privacy: Page = {
  slug: 'privacy',
  title: 'Privacy',
  summary:
    'No cookies, no statistics, nobody tracked. How to leave in a hurry, what we keep when you write to us, and your rights.',
  sections: [
    {
      block: 'rich-text',
      body: `
## When you read this site

We set no cookies. We keep nothing on your device: if you close the notice at the top, it opens again on the next page, because nothing remembers that you closed it. We count no visitors. Nothing on a page comes from anybody else: pictures, films and fonts come from our own server, so nobody else learns that you were here.

If you follow a link to another website, that website can see that you came from ours. It cannot see from which page. What it does then is up to its own rules.

**The web server.** Any web server sees the address on the internet of the device that asks for a page, because it has to know where to send it. The server that comes with this software writes no list of who asked for what. Whoever hosts a website may keep such a list for a while, to fend off attacks. Who that is depends on where this demonstration runs.

## Leaving this site quickly

“Leave this site” stands at the top of every page. One press takes you to a page about the weather on the BBC’s website. You can also use the key X; [how to press it](/accessible-formats/) depends on your browser.

### What it cannot do

- It cannot clear your browser’s history. Whoever looks there can see that you were here.
- It cannot stop the Back button. Pressing Back leads to this site again.
- It cannot hide anything from somebody who watches your device or your network.

### What helps

Open this site in a private window (some browsers call it “incognito”): it forgets where you were when you close it. Or delete the last hour from your history, in the settings of your browser. If somebody controls what you do online, use a device that they cannot reach, such as one in a library.

## When you write to us

If you write, ring or suggest good practice, we keep what you told us and how to reach you, so that we can answer. Only the people who answer see it. It is never shown on this site, never sold, and never used for anything else.

- **Our reason in law:** we have a legitimate interest in answering you (UK GDPR, Article 6(1)(f)).
- **How long:** one year after our last answer, or until you ask us to delete it.

## When your story is here

Nobody’s words, picture or film appear without their consent (UK GDPR, Articles 6(1)(a) and 9(2)(a), because a story about mental health is about health). The consent says what may be used, where, and until when. We keep a record of it, apart from the story, that nobody outside can see.

You can withdraw your consent at any time, without giving a reason. It is as easy as giving it: tell us, in any way you like. Your story then comes down everywhere on this site at once: the page, the lists, the pictures and the search. When a consent ends, the same happens by itself.
`,
    },
    {
      block: 'callout',
      heading: 'This is a demonstration',
      tone: 'note',
      body: `
The team, its addresses and the people in the stories are invented, so nobody reads what you send. That there are no cookies and that nobody is tracked is true.
`,
    },
    {
      block: 'accordion',
      heading: 'Your rights',
      items: [
        {
          heading: 'What rights do I have?',
          body: `
Under the UK GDPR and the Data Protection Act 2018 you can ask us to

- tell you what we hold about you, and give you a copy
- put right what is wrong
- delete it, or stop using it
- hand it over in a form that you can take elsewhere.

You can object to what we do with it, and you can withdraw a consent. All of it is free. We answer within one month.
`,
        },
        {
          heading: 'How do I ask?',
          body: 'Write to [hello@example.org](mailto:hello@example.org), ring [0131 496 0100](tel:01314960100), or use any other way on the [contact page](/contact/). You do not need a form or special words. We send you what you asked for in the format that suits you.',
        },
        {
          heading: 'I have changed my mind about my story. Can you call everything back?',
          body: 'On this site, yes, at once. We cannot call back what others have printed or copied, or what search engines still show for some days. We ask them to remove it, and we help you to ask others.',
        },
        {
          heading: 'Who can I complain to?',
          body: 'To us first, if you like. You can also go straight to the [Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/), which watches over data protection in the UK.',
        },
      ],
    },
  ],
};
