import { renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PAGE_FINDINGS_FILE, type PageFinding, type PageFindings } from '@waymark/shared-types';
import { ownFolder } from '@waymark/shared-types/own-files';
import type { Verdict } from './check-site.ts';
import { kindOfFault, pageOf } from './summarise.ts';

/** So much of an element lets one find it again; the rest may be a whole page. */
const ELEMENT_LETTERS = 160;

/** Where a tool found something, as `check-site.ts` writes it: a selector, then the element. */
const PLACE = / — (?<place>(?:(?! <).)*)(?: (?<element><.*))?$/s;

/** What was found on each page that was looked at; what is wrong in several renderings of it once. */
export function findingsByPage(verdicts: readonly Verdict[]): PageFindings['pages'] {
  const pages = new Map<string, Map<string, PageFinding>>();
  for (const verdict of verdicts) {
    const page = pageOf(verdict);
    if (page === undefined) continue;
    const found = pages.get(page) ?? new Map<string, PageFinding>();
    pages.set(page, found);
    for (const fault of verdict.faults) {
      const finding = { ...kindOfFault(fault), ...placeOf(fault) };
      found.set(`${finding.rule ?? finding.meaning} ${finding.place ?? ''}`, finding);
    }
  }
  return Object.fromEntries([...pages].map(([page, found]) => [page, [...found.values()]]));
}

function placeOf(fault: string): Pick<PageFinding, 'place' | 'element'> {
  const { place, element } = PLACE.exec(fault)?.groups ?? {};
  return {
    ...(place !== undefined && place !== '' && { place }),
    ...(element !== undefined && { element: element.slice(0, ELEMENT_LETTERS) }),
  };
}

/**
 * Leaves what was found where the CMS looks for it. A reader never finds half of it.
 * @param data The folder that all of Waymark's data is in.
 * @returns the file
 */
export function keepPageFindings(data: string, findings: PageFindings): string {
  const file = join(data, PAGE_FINDINGS_FILE);
  ownFolder(dirname(file));
  writeFileSync(`${file}.new`, `${JSON.stringify(findings)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return file;
}
