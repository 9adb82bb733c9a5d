import { micromark } from 'micromark';
import { z } from 'zod';

const questionsOfPage = new URL('../../content/pages/six-questions.ts', import.meta.url);

export const practiceFormTitle = 'Share good practice';

/** The questions of the page “Share good practice”, with room to answer each by hand. */
export async function practiceForm(): Promise<string> {
  const page: unknown = await import(questionsOfPage.href);
  const { sixQuestions } = z.object({ sixQuestions: z.array(z.string()) }).parse(page);
  const questions = sixQuestions.map((question) => `<li>${micromark(question)}</li>`).join('');
  return `<h1>${practiceFormTitle}</h1><p>A few words are enough. Leave out names, unless the people have agreed.</p><ol>${questions}</ol><p>Send it to: Recovery Waymarks, 1 Example Street, Invercarrick. This is a demonstration, so the address is invented.</p>`;
}

export const practiceFormStyle = `
  body { font-size: 14pt; line-height: 1.4; }
  li { height: 26mm; border-bottom: 1px solid #a9b8c3; margin-bottom: 3mm; break-inside: avoid; }
  li p { margin: 0; }
`;
