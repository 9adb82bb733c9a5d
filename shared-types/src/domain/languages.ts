/**
 * What is wrong with the code of a language (BCP 47), in words for editors; undefined where nothing is. Two or three letters, and
 * what may follow them: whole names of languages have the form of codes that nobody uses.
 */
export const languageProblem = (code: string): string | undefined =>
  isCode(code)
    ? undefined
    : `“${code}” is no language code. Write one such as en for English, gd for Gaelic or pl for Polish.`;

function isCode(code: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(code)) return false;
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
