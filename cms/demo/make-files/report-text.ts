import { z } from 'zod';

const chart = z.object({
  title: z.string(),
  summary: z.string(),
  unit: z.string(),
  source: z.string(),
  rows: z.array(z.tuple([z.string(), z.number()])),
});

const chapter = z.object({
  heading: z.string(),
  body: z.string(),
  pictures: z.array(z.object({ file: z.string(), caption: z.string().optional() })).default([]),
  charts: z.array(chart).default([]),
});

export type Chapter = z.infer<typeof chapter>;
export type Chart = z.infer<typeof chart>;

const content = '../content/report';

/** The report and its summary in Markdown, from the CMS's demo content, so that files and web page say the same. */
export async function readReport(): Promise<{ title: string; chapters: Chapter[]; summary: string }> {
  const load = async (file: string): Promise<unknown> =>
    await import(new URL(`${content}/${file}`, import.meta.url).href);
  const { report } = z.object({ report: z.object({ title: z.string() }) }).parse(await load('report.ts'));
  const { chapters } = z.object({ chapters: z.array(chapter) }).parse(await load('chapters.ts'));
  const { summaryText } = z.object({ summaryText: z.string() }).parse(await load('summary-text.ts'));
  return { title: report.title, chapters, summary: summaryText };
}
