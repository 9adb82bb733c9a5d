import { follow } from '../reading/read.ts';
import { fieldName } from '../reading/field-name.ts';
import { checkedUrl } from '../rich-text/links.ts';
import type { Site } from './site.ts';
import { messages } from '../../messages/messages.ts';

/** An organisation that stands behind the engagement. */
export interface SpeakerData {
  /** With a word that it does not exist, where it does not. */
  readonly name: string;
  readonly website: string | undefined;
  /** What it does here, in a sentence. */
  readonly sentence: string | undefined;
}

/** Those who have one part: who asked, who answers, who runs the site. */
export interface SpeakersData {
  readonly role: (typeof ROLES)[number];
  readonly heading: string;
  readonly speakers: readonly SpeakerData[];
}

/** The parts in the order of the thread: the question first, then the answer. */
const ROLES = [
  'asked',
  'answers',
  'runs_this_site',
] as const satisfies readonly Site['organisations'][number]['role'][];

async function speakerData(
  { organisation, sentence }: Site['organisations'][number],
  field: string,
): Promise<readonly SpeakerData[]> {
  const found = await follow(organisation);
  if (!found) return [];
  return [
    {
      name: found.invented === true ? messages.speakers.invented(found.name) : found.name,
      website: found.website ? checkedUrl(found.website, field) : undefined,
      sentence: sentence ?? undefined,
    },
  ];
}

/** Who is speaking, part by part; a part that nobody has is left out. */
export async function speakersData({ organisations, name }: Site): Promise<readonly SpeakersData[]> {
  const field = fieldName('site', name, 'organisations');
  const groups = ROLES.map(async (role) => {
    const links = organisations.filter((link) => link.role === role);
    const speakers = await Promise.all(links.map((link) => speakerData(link, field)));
    return { role, heading: messages.speakers[role], speakers: speakers.flat() };
  });
  return (await Promise.all(groups)).filter(({ speakers }) => speakers.length > 0);
}
