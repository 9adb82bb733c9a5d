/** The part of a page that says how to name it in a paper or a plan. */
export const CITATION = { id: 'cite', heading: 'How to cite this page' } as const;
