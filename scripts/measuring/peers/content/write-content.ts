import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerContent } from './export-content.ts';

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}

/** As Eleventy and Astro get it: a file a case study, and one for each other kind. @param folder emptied first */
export function writeAsJson(content: PeerContent, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  write(join(folder, 'site.json'), content.site);
  write(join(folder, 'lists.json'), content.lists);
  write(join(folder, 'pages.json'), content.pages);
  for (const [slug, study] of content.caseStudies) write(join(folder, 'case-studies', `${slug}.json`), study);
}

/** As Hugo gets it: content files, of front matter alone, and the shared data. @param folder emptied first */
export function writeForHugo(content: PeerContent, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const { origin, ...site } = content.site;
  write(join(folder, 'data', 'site.json'), site);
  write(join(folder, 'origin.json'), { baseURL: origin });
  for (const [slug, study] of content.caseStudies) write(join(folder, 'content', 'case-studies', `${slug}.md`), study);
  content.lists.forEach(({ href, ...list }, index) =>
    write(join(folder, 'content', 'lists', `${index}.md`), { url: href, ...list }),
  );
  content.pages.forEach(({ href, view, ...page }, index) =>
    write(join(folder, 'content', 'pages', `${index}.md`), { url: href, layout: view, ...page }),
  );
}
