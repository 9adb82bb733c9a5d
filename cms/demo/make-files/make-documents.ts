import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
import { folders } from './places.ts';
import { easyReadPrinciple, easyReadReport, easyReadStyle, livedExperienceTitle } from './print/easy-read.ts';
import { fullReport, invented } from './print/full-report.ts';
import { polishSummary, polishTitle } from './print/polish.ts';
import { practiceForm, practiceFormStyle, practiceFormTitle } from './print/practice-form.ts';
import { type Sheet, toHtml } from './print/sheet.ts';
import { readReport } from './report-text.ts';

const { title, chapters, summary } = await readReport();
const summaryHtml = (name: string) => `<h1>${title}</h1><p>${name}</p>${micromark(summary)}${invented}`;

const sheets: Record<string, Sheet> = {
  'whats-next-full.pdf': { title, language: 'en', body: await fullReport(title, chapters) },
  'whats-next-summary.pdf': {
    title: `${title} Summary`,
    language: 'en',
    body: summaryHtml('Summary. Edition 2, September 2026.'),
  },
  'whats-next-easy-read.pdf': {
    title: `${title} Easy Read`,
    language: 'en',
    body: await easyReadReport(title),
    style: easyReadStyle,
  },
  'lived-experience-easy-read.pdf': {
    title: `${livedExperienceTitle} Easy Read`,
    language: 'en',
    body: await easyReadPrinciple(),
    style: easyReadStyle,
  },
  'whats-next-large-print.pdf': {
    title: `${title} Large print`,
    language: 'en',
    body: await fullReport(title, chapters),
    style: 'body { font-size: 20pt; line-height: 1.6; } .note { font-size: 18pt; }',
  },
  'whats-next-polish.pdf': {
    title: polishTitle,
    language: 'pl',
    body: `<h1>${polishTitle}</h1>${micromark(polishSummary)}`,
    style: '@page { margin: 18mm 20mm; } body { font-size: 11pt; line-height: 1.4; }',
  },
  'share-good-practice.pdf': {
    title: practiceFormTitle,
    language: 'en',
    body: await practiceForm(),
    style: practiceFormStyle,
  },
};

mkdirSync(folders.documents, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] || (await sparticuz.executablePath()),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
const wanted = process.argv.slice(2);
for (const [name, sheet] of Object.entries(sheets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const page = await browser.newPage();
  await page.setContent(toHtml(sheet));
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  writeFileSync(join(folders.documents, name), pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  console.log(`${name}: ${pages} pages, ${Math.round(pdf.length / 1024)} kB`);
}
await browser.close();
