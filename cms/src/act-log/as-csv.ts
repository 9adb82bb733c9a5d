/** What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Lines of cells as a file for spreadsheets (RFC 4180): no cell can become a formula, and each letter is what it is. */
export function asCsv(lines: readonly (readonly string[])[]): string {
  const rows = lines.map((cells) => cells.map(cell).join(','));
  // Spreadsheets take a file for UTF-8 where it begins with this mark.
  return `\uFEFF${rows.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
