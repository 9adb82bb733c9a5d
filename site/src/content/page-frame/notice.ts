import { LANGUAGE_TAG } from '@waymark/shared-types';
import { linkData, type LinkData } from '../links/link.ts';
import { fieldName } from '../reading/field-name.ts';
import type { Site } from '../site/site.ts';

/** A short notice at the top of every page. */
export interface NoticeData {
  /** Its first sentence: it names the notice, and stays when a reader closes it. */
  readonly title: string;
  /** What follows; empty where one sentence is all. */
  readonly more: string;
  /** Whether a reader may close it, and there is anything to close. */
  readonly dismissible: boolean;
  readonly link: LinkData | undefined;
}

const sentences = new Intl.Segmenter(LANGUAGE_TAG, { granularity: 'sentence' });

/** The first sentence of a text, and the rest. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [first = ''] = Array.from(sentences.segment(text.trim()), ({ segment }) => segment);
  return [first.trim(), text.trim().slice(first.length)];
}

/** The notice of the site; undefined where editors have written none. */
export async function noticeData({ notice, name }: Site): Promise<NoticeData | undefined> {
  if (!notice) return undefined;
  const [title, more] = firstSentence(notice.text);
  const link = await linkData(notice.link, fieldName('site', name, 'notice'));
  return { title, more, dismissible: notice.dismissible === true && (more !== '' || link !== undefined), link };
}
