import { champion, joinUp } from '../action/fixtures.ts';
import { fullCaseStudy, quickCaseStudy } from '../case-study/fixtures.ts';
import type { ContentSource } from '../content-source.ts';
import { files } from '../file/fixtures.ts';
import { bareFinding, hopeFinding } from '../finding/fixtures.ts';
import { plainHome } from '../home/fixtures.ts';
import { doneStep, lateStep, looseStep } from '../milestone/fixtures.ts';
import { northlight } from '../organisation/fixtures.ts';
import { aboutPage, formatsPage } from '../page/fixtures.ts';
import { orkney } from '../place/fixtures.ts';
import { peerSupport, wholePerson } from '../principle/fixtures.ts';
import { nextReport } from '../report/fixtures.ts';
import { fullSite } from '../site/fixtures.ts';
import { outdoors, unusedTheme } from '../theme/fixtures.ts';
import { entry, memorySource, type Entries } from './memory-source.ts';

/** Every fixture as one small site. @param changes Types whose entries are others than the fixtures. */
export function fixtureSource(changes: Entries = {}): ContentSource {
  return memorySource({
    site: [entry(fullSite)],
    home: [entry(plainHome)],
    principle: [peerSupport, wholePerson].map(entry),
    action: [champion, joinUp].map(entry),
    milestone: [doneStep, lateStep, looseStep].map(entry),
    finding: [hopeFinding, bareFinding].map(entry),
    'case-study': [fullCaseStudy, quickCaseStudy].map(entry),
    organisation: [entry(northlight)],
    place: [entry(orkney)],
    theme: [outdoors, unusedTheme].map(entry),
    report: [entry(nextReport)],
    page: [aboutPage, formatsPage].map(entry),
    file: Object.entries(files).map(([id, data]) => ({ id, data: { ...data } })),
    ...changes,
  });
}
