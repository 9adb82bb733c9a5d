import { join } from 'node:path';
import { isRecord } from '@waymark/shared-types';
import { captionsFileProblem } from '../../security/captions-rules';
import { mediaFolder } from '../../security/media-store';
import type { EntryContent, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

/** What is wrong with a file of captions, in words that follow its name. */
type Look = (file: Part) => Promise<string | undefined>;

/**
 * The captions of a video that we host are shown by every browser (WCAG 2.2, 1.2.2; W3C WebVTT). An upload is looked at
 * too, but a file may be older than that, or of another kind: the field takes any.
 */
export const captionsCanBeRead =
  (look: Look = problemInMediaFolder) =>
  async (_entry: Part, _site: PublicSite, { parts }: EntryContent): Promise<FieldProblem[]> => {
    const problems = parts.map(async ({ path, component, value }): Promise<FieldProblem[]> => {
      const captions = value['captions'];
      if (component !== 'media.video' || !value['file'] || !isRecord(captions)) return [];
      const problem = captions['ext'] === '.vtt' ? await look(captions) : NO_CAPTIONS;
      if (problem === undefined) return [];
      return [{ path: [...path, 'captions'], message: `“${String(captions['name'])}” ${problem}.` }];
    });
    return (await Promise.all(problems)).flat();
  };

const NO_CAPTIONS = 'is no captions file, so nothing would be shown. Choose a WebVTT file (.vtt)';

async function problemInMediaFolder({ hash, ext }: Part): Promise<string | undefined> {
  try {
    return await captionsFileProblem(join(mediaFolder(), `${String(hash)}${String(ext)}`));
  } catch {
    return 'cannot be read any more: its content is lost. Upload it again, and choose it here';
  }
}
