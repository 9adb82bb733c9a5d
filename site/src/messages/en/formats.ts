import { lists } from './grammar.ts';

/** The forms in which people read or watch, each with a page of everything in it. */
export const hubs = {
  bsl: {
    /** Within a sentence. */
    name: 'BSL',
    /** In full words, as links and titles say it. */
    fullName: 'British Sign Language',
    summary: 'Everything on this site in British Sign Language (BSL), in one place.',
  },
  easyRead: {
    name: 'Easy Read',
    fullName: 'Easy Read',
    summary: 'Everything on this site in Easy Read, in one place.',
  },
};

/** The page of everything in one form. */
export const hub = {
  everythingIn: (form: string) => `Everything in ${form}`,
  nothingIn: (form: string) => `There is nothing in ${form} on this site yet. We are sorry.`,
  askFor: (form: string) => `Do you need something in ${form} that is not here? Please ask us for it.`,
  onOtherPages: 'On other pages',
  fromReport: (title: string) => `Report “${title}”`,
  fromExample: (title: string) => `Example “${title}”`,
  fromPrinciple: (title: string) => `Principle “${title}”`,
  fromAction: (title: string) => `Action “${title}”`,
  fromPromise: (title: string) => `Promise “${title}”`,
  promises: 'Promises',
  fromPage: (title: string) => `Page “${title}”`,
  signedBy: (signer: string) => `signed by ${signer}`,
};

/** How to ask for a form that is not there yet. */
export const askForFormat = {
  howToAsk: 'How to ask:',
  writeToUs: 'Write to us:',
};

/** A page in other forms than written English. */
export const otherForms = {
  heading: 'In BSL and Easy Read',
  file: 'All of it in Easy Read',
  missing: (forms: readonly string[]) => `Not here yet: ${lists.withAnd(forms)}.`,
  ask: 'Ask us for it',
};
