import type { SpeakerSlug } from './organisations';
import type { Contact, Link } from './story-types';

interface Help {
  name: string;
  urgent: boolean;
  description: string;
  phone?: string;
  textNumber?: string;
  url?: string;
  hours: string;
}

/** Real services; numbers and hours as they stand on their own websites. */
const help: readonly Help[] = [
  {
    name: 'Emergency services',
    urgent: true,
    description: 'If life is in danger now, yours or somebody else’s.',
    phone: '999',
    textNumber: 'Text 999 if you have registered with emergencySMS',
    hours: 'Day and night',
  },
  {
    name: '999 BSL',
    urgent: true,
    description: 'The emergency services in British Sign Language, by app or website.',
    url: 'https://999bsl.co.uk',
    hours: 'Day and night',
  },
  {
    name: 'NHS 24 mental health hub',
    urgent: false,
    description: 'Urgent help when you cannot wait for your GP to open.',
    phone: '111',
    url: 'https://www.nhs24.scot',
    hours: 'Day and night',
  },
  {
    name: 'Samaritans',
    urgent: false,
    description: 'Somebody who listens, whatever you are going through. Free to call.',
    phone: '116 123',
    url: 'https://www.samaritans.org',
    hours: 'Day and night',
  },
  {
    name: 'Breathing Space',
    urgent: false,
    description: 'For anyone in Scotland who feels low, anxious or depressed. Free to call.',
    phone: '0800 83 85 87',
    url: 'https://breathingspace.scot',
    hours: 'Monday to Thursday 6 pm to 2 am; Friday 6 pm to Monday 6 am',
  },
  {
    name: 'Shout',
    urgent: false,
    description: 'Support by text message, for anyone who would rather not speak.',
    textNumber: 'Text SHOUT to 85258',
    url: 'https://giveusashout.org',
    hours: 'Day and night',
  },
];

interface Speaker {
  organisation: SpeakerSlug;
  role: 'asked' | 'answers' | 'runs this site';
  sentence: string;
}

/** Two organisations that do not exist; the site says so beside their names. */
const speakers: readonly Speaker[] = [
  {
    organisation: 'glen-marra-recovery-forum',
    role: 'asked',
    sentence: 'A charity that asked people across Scotland what should happen next.',
  },
  {
    organisation: 'office-for-recovery',
    role: 'answers',
    sentence: 'The public body that has promised to act on what people said.',
  },
  {
    organisation: 'glen-marra-recovery-forum',
    role: 'runs this site',
    sentence: 'It writes what stands here, and says where a promise is late.',
  },
];

const navigation: readonly Link[] = [
  { text: 'Principles', url: '/principles/' },
  { text: 'Actions', url: '/actions/' },
  { text: 'Good practice', url: '/case-studies/' },
  { text: 'What people said', url: '/findings/' },
  { text: 'Reports', url: '/reports/' },
  { text: 'Progress', url: '/progress/' },
  { text: 'About', page: 'about' },
];

const contact: Contact = {
  name: 'The Recovery Waymarks team',
  role: 'Answers questions about this site',
  email: 'hello@example.org',
  phone: '0131 496 0100',
  note: 'Monday to Friday, 10 am to 4 pm. We answer within three working days. The number and address are invented.',
};

/** What stands on every page. */
export const site = {
  name: 'Recovery Waymarks',
  strapline: 'What people asked for, and what happens next',
  organisations: speakers,
  notice: {
    text: 'This is a demonstration. Its examples of good practice, organisations, people and quotes are invented, and so are its figures and progress.',
    dismissible: true,
    link: { text: 'What is real on this site and what is invented', page: 'about' },
  },
  navigation,
  help,
  contact,
  socialLinks: [
    { text: 'Our posts on Mastodon', url: 'https://social.example.org/@waymarks' },
    { text: 'Our films, with captions', url: 'https://films.example.org/waymarks' },
  ],
  footer: {
    text: 'Made with Waymark, an open-source platform for public engagements. Nobody is tracked here: no cookies, no statistics.',
    links: [
      { text: 'Accessible formats', page: 'accessible-formats' },
      { text: 'British Sign Language', page: 'bsl' },
      { text: 'Easy Read', page: 'easy-read' },
      { text: 'Words we use', url: '/words/' },
      { text: 'Accessibility statement', page: 'accessibility-statement' },
      { text: 'Privacy', page: 'privacy' },
      { text: 'Contact', page: 'contact' },
      { text: 'Share good practice', page: 'share-good-practice' },
    ],
  },
} as const satisfies { navigation: readonly Link[]; help: readonly Help[]; contact: Contact; [field: string]: unknown };
