/** What we ask those who share good practice; the page and the form on paper ask the same. Markdown. */
export const sixQuestions = [
  'What is it called?',
  'What was done, and with whom?',
  'What changed?',
  'Where is it, and who runs it?',
  'What did *not* work?',
  'May we get in touch with you?',
] as const;
