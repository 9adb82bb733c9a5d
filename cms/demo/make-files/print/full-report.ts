import { micromark } from 'micromark';
import type { Chapter, Chart } from '../report-text.ts';
import { printedPicture } from './picture.ts';

export const invented =
  '<p class="note">A demonstration. The text, figures, people and quotes of this report are invented; the six principles and the four actions are not.</p>';

const chartTable = ({ title, summary, unit, source, rows }: Chart): string =>
  `<p>${summary}</p><table><caption>${title}</caption><thead><tr><th scope="col">What</th><th scope="col">${unit}</th></tr></thead><tbody>` +
  rows.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`).join('') +
  `</tbody></table><p class="note">Source: ${source}</p>`;

/** One chapter as HTML, its charts as tables; `picture` makes the HTML of a picture file. */
export async function chapterHtml(chapter: Chapter, picture: (file: string) => Promise<string>): Promise<string> {
  const figures = await Promise.all(
    chapter.pictures.map(
      async ({ file, caption = '' }) =>
        `<figure>${await picture(file)}<figcaption class="note">${caption}</figcaption></figure>`,
    ),
  );
  return `<h2>${chapter.heading}</h2>${micromark(chapter.body)}${chapter.charts.map(chartTable).join('')}${figures.join('')}`;
}

/** The whole report as HTML. */
export async function fullReport(title: string, chapters: readonly Chapter[]): Promise<string> {
  const cover = `<h1>${title}</h1><p>The report of a national engagement on mental health recovery in Scotland. Edition 2, September 2026.</p>${invented}${await printedPicture('waymark-path.jpg', 1000)}`;
  const contents = `<h2>In this report</h2><ol>${chapters.map(({ heading }) => `<li>${heading}</li>`).join('')}</ol>`;
  const text = await Promise.all(chapters.map((chapter) => chapterHtml(chapter, (file) => printedPicture(file, 800))));
  return `${cover}${contents}<div class="chapters">${text.join('')}</div>${lastPage}`;
}

const lastPage = `<h2>If you need to talk now</h2><ul>
  <li>If life is in danger: call <strong>999</strong>.</li>
  <li>Samaritans: <strong>116 123</strong>, free, day and night.</li>
  <li>NHS 24: <strong>111</strong>, day and night.</li>
  <li>Breathing Space: <strong>0800 83 85 87</strong>, Monday to Thursday 6 pm to 2 am, and from Friday 6 pm to Monday 6 am.</li>
  <li>Shout: text SHOUT to <strong>85258</strong>, day and night.</li></ul>`;
