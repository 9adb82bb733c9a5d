import type { Core } from '@strapi/strapi';
import { publishMany } from '../bulk/publish-many';
import { createRowIds } from '../bulk/row-ids';
import { caseStudies } from '../content/case-studies/case-studies';
import { generateCaseStudies } from '../generator/case-studies';
import { createRandom } from '../generator/random';
import { addCaseStudy, caseStudyData } from './case-studies';
import type { Library } from './library';

interface HowMany {
  size: number;
  seed: number;
  onProgress?: (step: string, done?: number, total?: number) => void;
}

/** Generated case studies written together: few enough to keep memory low and show progress. */
const batchSize = 100;

/** Those written by hand, by the document service; then generated ones up to `size`, many at once. */
export async function addCaseStudies(
  strapi: Core.Strapi,
  library: Library,
  { size, seed, onProgress }: HowMany,
): Promise<void> {
  const generated = generateCaseStudies(size - caseStudies.length, seed);
  const total = caseStudies.length + generated.length;
  for (const caseStudy of caseStudies) await addCaseStudy(library, caseStudy);
  onProgress?.('case studies', caseStudies.length, total);
  const rowId = createRowIds(strapi);
  const random = createRandom(seed);
  for (let done = 0; done < generated.length; done += batchSize) {
    const batch = generated.slice(done, done + batchSize).map((caseStudy) => caseStudyData(library, caseStudy));
    await publishMany(strapi, rowId, random, 'api::case-study.case-study', batch);
    onProgress?.('case studies', caseStudies.length + done + batch.length, total);
  }
}
