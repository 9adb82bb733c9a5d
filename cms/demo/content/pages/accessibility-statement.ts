import type { Page } from './page-types';

/**
 * What people know and no tool finds. The site writes everything else that the law asks for, and puts this after the results
 * of its last check under “Content that is not accessible”: first what does not work, then what people have tested.
 */
export const accessibilityStatement: Page = {
  slug: 'accessibility-statement',
  title: 'Accessibility statement',
  summary: 'How accessible this website is, what does not work yet, and how to tell us about a barrier.',
  sections: [
    {
      block: 'rich-text',
      body: `
- **British Sign Language.** Nothing is signed yet, because no film was made for this demonstration. A placeholder stands where each film would be, and says so. Instead, there is a transcript beside each placeholder, and a page on [what there is for BSL users](/bsl/). The law does not ask for BSL. We name it because it is the first language of many people. There is no date yet by which this will change.
- **The files of the report.** The PDF files and the e-book have headings, a language and a title for screen readers. But nobody has compared them with the standard for accessible PDF files (PDF/UA), and their charts are given as tables only. Instead, the full report is a web page, with its charts. There is no date yet by which the files will be tested.

## What people have tested

Nothing yet. Nobody who uses a screen reader, speech or a switch has tested this website. Nobody with a learning disability has tried its pages in easy words. So there may be barriers that nobody knows of, and that is why we call it partially compliant.
`,
    },
  ],
};
