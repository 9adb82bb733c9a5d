import type { Page } from './page-types';

/** In easy words, with a picture for each part. Nobody with a learning disability has tried it, so it does not call itself Easy Read. */
export const easyRead: Page = {
  slug: 'easy-read',
  title: 'Easy Read',
  summary: 'What this site is about, in short sentences and easy words, and everything that is in Easy Read.',
  sections: [
    {
      block: 'rich-text',
      body: `
This page is in easy words. It has short sentences and pictures.

This site is a **demonstration**. That means: it shows how such a site can work. The stories on it are made up.

## What is mental health recovery?
`,
    },
    { block: 'image', image: { file: 'waymark-path.jpg', alternativeText: 'A path with a signpost.' } },
    {
      block: 'rich-text',
      body: `
Mental health is how you think and feel.

Sometimes people become unwell. They can still have a good life.

**Recovery** means finding your own way to a good life.

## What people said
`,
    },
    { block: 'image', image: { file: 'circle-of-chairs.jpg', alternativeText: 'Chairs in a circle.' } },
    {
      block: 'rich-text',
      body: `
People in Scotland were asked: what should change?

They said:

- See all of me, not only my illness.
- Listen to people who have been unwell.
- Let people with the same experience help each other.
- Make it easy to get help.
- Give us more choice near home.
- Be fair to everyone.

## What happens now?
`,
    },
    { block: 'image', image: { file: 'footbridge.jpg', alternativeText: 'A bridge.' } },
    {
      block: 'rich-text',
      body: `
The Scottish Government gets the report.

People will agree on a new plan.

This site shows what has been done.

## If you feel bad now
`,
    },
    { block: 'image', image: { file: 'night-desk.webp', alternativeText: 'A telephone beside a lamp.' } },
    {
      block: 'rich-text',
      body: `
You can talk to somebody.

Call **Samaritans** on [116 123](tel:116123). It is free. It is open day and night.

Call [999](tel:999) if somebody is in danger.

“Help now” is at the top of every page.

## If you want to leave this site fast

Press “Leave this site” at the top of the page. You then see a page about the weather.

Your computer or phone still remembers that you were here.
`,
    },
  ],
};
