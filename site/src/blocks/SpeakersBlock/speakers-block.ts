import { siteEntry } from '../../content/page-frame/page-frame.ts';
import { speakersData, type SpeakersData } from '../../content/site/speakers.ts';
import type { SectionOf } from '../section.ts';

/** Who asked, who answers and who runs the site. */
export interface SpeakersBlockData {
  readonly heading: string;
  readonly groups: readonly SpeakersData[];
}

/** Undefined while the site names nobody. */
export async function speakersBlock({
  heading,
}: SectionOf<'ComponentSectionsSpeakers'>): Promise<SpeakersBlockData | undefined> {
  const groups = await speakersData(await siteEntry());
  return groups.length > 0 ? { heading, groups } : undefined;
}
