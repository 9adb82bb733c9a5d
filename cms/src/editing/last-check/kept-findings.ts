import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord, PAGE_FINDINGS_FILE, type PageFinding, type PageFindings } from '@waymark/shared-types';
import type { Environment } from '../ask-publisher';

let read: { readonly version: string; readonly findings: PageFindings | undefined } | undefined;

/**
 * What the last check of every page found, as `npm run check:accessibility` left it in DATA_DIR; undefined where it never
 * ran, or left something that cannot be read. It is read again once it has changed. Never throws.
 */
export async function keptFindings(environment: Environment): Promise<PageFindings | undefined> {
  const file = join(environment['DATA_DIR'] || join(process.cwd(), '..', 'data'), PAGE_FINDINGS_FILE);
  try {
    const { mtimeMs, size } = await stat(file);
    const version = `${file} ${mtimeMs} ${size}`;
    if (read?.version !== version) read = { version, findings: findingsIn(JSON.parse(await readFile(file, 'utf8'))) };
    return read.findings;
  } catch {
    return undefined;
  }
}

function findingsIn(value: unknown): PageFindings | undefined {
  if (!isRecord(value) || !isRecord(value['pages'])) return undefined;
  const { site, began, pages } = value;
  if (!isText(site) || !URL.canParse(site) || !isText(began) || Number.isNaN(Date.parse(began))) return undefined;
  const read = Object.entries(pages).map(([path, found]) => [
    path,
    Array.isArray(found) ? found.flatMap(findingOf) : [],
  ]);
  return { site, began, pages: Object.fromEntries(read) };
}

function findingOf(value: unknown): PageFinding[] {
  if (!isRecord(value) || !isText(value['meaning'])) return [];
  const { meaning, rule, place, element } = value;
  return [
    {
      meaning,
      ...(isText(rule) && { rule }),
      ...(isText(place) && { place }),
      ...(isText(element) && { element }),
    },
  ];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
