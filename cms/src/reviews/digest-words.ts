import { LANGUAGE_TAG } from '@waymark/shared-types';

/** Something that a person should look at. */
export interface DigestLine {
  /** What it is called: “The back door café”. */
  readonly title: string;
  /** What is the matter with it: “was due on 1 November 2026”. */
  readonly words: string;
  /** The whole address of its form. */
  readonly href: string;
}

/** What one person is told in the morning. */
export interface Digest {
  readonly toCheck: readonly DigestLine[];
  readonly notDone: readonly DigestLine[];
  readonly today: readonly DigestLine[];
}

/** The mail of a digest; undefined where there is nothing to say. */
export function digestMail({
  toCheck,
  notDone,
  today,
}: Digest): { readonly subject: string; readonly text: string } | undefined {
  const parts = [
    { heading: 'Planned and not done:', count: 'not done', lines: notDone },
    { heading: 'Planned for today:', count: 'planned for today', lines: today },
    { heading: 'To check again, so that readers can rely on it:', count: 'to check', lines: toCheck },
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return undefined;
  const counts = parts.map(({ count, lines }) => `${String(lines.length)} ${count}`);
  const text = parts.map(({ heading, lines }) => [heading, ...lines.map(lineOf)].join('\n\n'));
  return { subject: `Today: ${new Intl.ListFormat('en-GB').format(counts)}`, text: text.join('\n\n\n') };
}

const lineOf = ({ title, words, href }: DigestLine): string => `- ${title} ${words}.\n  ${href}`;

/** When something is due. @param by A day such as `2026-12-24` @param today Likewise */
export function dueInWords(by: string, today: string): string {
  if (by === today) return 'is due today';
  const day = new Date(`${by}T00:00:00Z`).toLocaleDateString(LANGUAGE_TAG, { dateStyle: 'long', timeZone: 'UTC' });
  return `${by < today ? 'was' : 'is'} due on ${day}`;
}
