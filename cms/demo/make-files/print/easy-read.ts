import { printedPicture } from './picture.ts';

type Row = [picture: string, ...sentences: string[]];

interface Part {
  heading: string;
  rows: Row[];
}

const report: Part[] = [
  {
    heading: 'What this is about',
    rows: [
      ['kitchen-table.jpg', 'Mental health is how you think and feel.', 'Anyone can become unwell.'],
      [
        'waymark-path.jpg',
        'Recovery means finding your own way to a good life.',
        'You can have a good life and still be unwell at times.',
      ],
      [
        'circle-of-chairs.jpg',
        'People in Scotland were asked what they think about recovery.',
        'This report tells you what they said.',
      ],
    ],
  },
  {
    heading: 'What people said',
    rows: [
      ['harbour.jpg', 'Some things are better than before.', 'Many people get help that is good for them.'],
      ['ferry.webp', 'But good help is not everywhere.', 'It depends on where you live.'],
      ['night-desk.webp', 'It can be hard to get help when you need it.'],
    ],
  },
  {
    heading: 'What people want',
    rows: [
      ['kitchen-table.jpg', '1. See all of me.', 'Not only my illness.'],
      ['circle-of-chairs.jpg', '2. Listen to people who have been unwell.', 'They know what helps.'],
      ['bench.jpg', '3. Peer support.', 'This means people with the same experience help each other.'],
      ['footbridge.jpg', '4. Make it easy to get help.'],
      ['hall.jpg', '5. Give us more choice near home.'],
      ['tenements.jpg', '6. Be fair to everyone.'],
    ],
  },
  {
    heading: 'What needs to be done',
    rows: [
      ['circle-of-chairs.jpg', '1. Stand up for peer support.', 'Stand up for people who have been unwell.'],
      ['quilt.png', '2. Make services work together.'],
      ['library.jpg', '3. Learn from things that work well.'],
      ['hall.jpg', '4. Tell leaders what matters.', 'Ask them to help.'],
    ],
  },
  {
    heading: 'What happens next',
    rows: [
      ['tenements.jpg', 'The Scottish Government gets this report.', 'Everyone who took part gets it too.'],
      ['waymark-path.jpg', 'People will agree on a new plan.', 'Then the work can start.'],
      ['garden.jpg', 'The website shows what has been done.'],
    ],
  },
  {
    heading: 'If you feel bad now',
    rows: [
      [
        'night-desk.webp',
        'You can talk to somebody.',
        'Call Samaritans: 116 123. It is free. It is open day and night.',
      ],
      ['footbridge.jpg', 'Call NHS 24: 111. It is open day and night.'],
      ['harbour.jpg', 'Is somebody in danger? Call 999.'],
    ],
  },
];

async function rowHtml([picture, ...sentences]: Row): Promise<string> {
  return `<div class="row">${await printedPicture(picture, 420)}<div>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</div></div>`;
}

const livedExperience: Part[] = [
  {
    heading: 'What this means',
    rows: [
      ['circle-of-chairs.jpg', 'Listen to people who have been unwell.', 'They know what helps.'],
      ['kitchen-table.jpg', 'Ask them early, when things can still change.'],
      ['hall.jpg', 'Pay them for their time.', 'Tell them what was done with what they said.'],
    ],
  },
];

interface Document {
  title: string;
  what: string;
  picture: string;
  parts: readonly Part[];
}

/** A text in Easy Read: one idea in a row, a picture beside it, large letters. */
async function easyRead({ title, what, picture, parts }: Document): Promise<string> {
  const sections = await Promise.all(
    parts.map(
      async ({ heading, rows }) =>
        `<section><h2>${heading}</h2>${(await Promise.all(rows.map(rowHtml))).join('')}</section>`,
    ),
  );
  return `<h1>${title}</h1><p>${what}</p><p>Easy Read uses short sentences and pictures.</p><p>This is an example. It was made to show what the website can do.</p>${await printedPicture(picture, 900)}${sections.join('')}`;
}

export const easyReadReport = (title: string): Promise<string> =>
  easyRead({ title, what: 'The report in Easy Read.', picture: 'waymark-path.jpg', parts: report });

export const livedExperienceTitle = 'Value lived experience everywhere';

export const easyReadPrinciple = (): Promise<string> =>
  easyRead({
    title: livedExperienceTitle,
    what: 'One of the six principles, in Easy Read.',
    picture: 'circle-of-chairs.jpg',
    parts: livedExperience,
  });

export const easyReadStyle = `
  body { font-size: 16pt; line-height: 1.5; }
  section { break-before: page; }
  .row { display: grid; grid-template-columns: 62mm 1fr; gap: 10mm; align-items: center; margin: 8mm 0; break-inside: avoid; }
  .row p { margin: 0 0 .4em; }
`;
