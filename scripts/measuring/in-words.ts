import type { MemoryFigures } from './measure-memory.ts';
import type { PublishFigures } from './measure-publish.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** The figures of a publish, for people. */
export function publishInWords({ size, pages, runs, sync, full, bound }: PublishFigures): string {
  return `
${String(size)} case studies, ${String(pages)} pages (medians of ${String(runs)} runs)

  Reading everything from the CMS   ${seconds(sync.ms)}
  Rendering and releasing it        ${seconds(full.ms)}, ${String(full.msPerPage)} ms a page
  Peak memory of the publish        ${String(full.peakRssMb)} MB
  Only writing the pages            ${seconds(bound.ms)} (${String(bound.mb)} MB); the publish took ${(full.ms / bound.ms).toFixed(1)} times that
`;
}

/** The figures of memory, for people. */
export function memoryInWords({ size, cms, publisher }: MemoryFigures): string {
  return `
${String(size)} case studies, memory in RAM

  The CMS after its start           ${String(cms.afterStartMb)} MB
  The CMS after a full sync         ${String(cms.afterFullSyncMb)} MB
  The publisher at rest             ${String(publisher.atRestMb)} MB
`;
}
