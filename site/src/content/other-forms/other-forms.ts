import type { ContentType } from '@waymark/shared-types';
import type { EasyReadFragment, VideoFragment } from '@waymark/shared-types/graphql';
import { hubs } from '../hub/hubs.ts';
import type { LinkData } from '../links/link.ts';
import { videoData, type VideoData } from '../media/video.ts';
import type { Normalised } from '../normalised.ts';
import { formatsPage } from '../page/formats-page.ts';
import { fieldName } from '../reading/field-name.ts';
import { easyReadData, type EasyReadData } from './easy-read.ts';
import { messages } from '../../messages/messages.ts';

/** The forms besides written English in which a page says what it says. */
export interface OtherForms {
  readonly bsl: VideoData | undefined;
  readonly easyRead: EasyReadData | undefined;
  /** Which of them there is not yet, in words; undefined where there are both. */
  readonly missing: string | undefined;
  /** The page that tells how to ask for what is missing; undefined where it is not published. */
  readonly formatsPage: LinkData | undefined;
}

interface InOtherForms {
  readonly title: string;
  readonly bsl: Normalised<VideoFragment> | null;
  readonly easyRead: Normalised<EasyReadFragment> | null;
}

/** The film of an entry in BSL; undefined where there is none, or nothing of it is left. */
export const bslOf = (type: ContentType, { title, bsl }: Pick<InOtherForms, 'title' | 'bsl'>) =>
  videoData(bsl, fieldName(type, title, 'bsl'), 2);

/** An entry in BSL and in Easy Read, and what is said where it is not. */
export async function otherForms(type: ContentType, entry: InOtherForms): Promise<OtherForms> {
  const bsl = await bslOf(type, entry);
  const easyRead = await easyReadData(entry.easyRead);
  const missing = [...(bsl ? [] : [hubs.bsl.name]), ...(easyRead ? [] : [hubs.easyRead.name])];
  return {
    bsl,
    easyRead,
    missing: missing.length === 0 ? undefined : messages.otherForms.missing(missing),
    formatsPage: await formatsPage(),
  };
}
