/** How the operating system, and SQLite, say that there is no room left. */
const DISK_FULL = new Set<unknown>(['ENOSPC', 'SQLITE_FULL']);

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Whether the disk had no room left. */
export function isDiskFull(error: unknown): boolean {
  return DISK_FULL.has(codeOf(error));
}

/** Whether what lies in the file of a database is no database, or a spoilt one. */
export function isDamaged(error: unknown): boolean {
  return /^SQLITE_(NOTADB|CORRUPT)/.test(String(codeOf(error)));
}

/**
 * Lets every error pass but that of a damaged database.
 * @throws {Error} for that one: databases are looked at, and made anew, only when the publisher starts
 */
export function endWhereDamaged(error: unknown): void {
  if (!isDamaged(error)) return;
  const message =
    'A database of the publisher was damaged while it ran. It ends here, and makes the database anew when it is started again.';
  throw new Error(message, { cause: error });
}

/**
 * What went wrong in words: the message of an error and of what lay behind it, each once.
 * Libraries wrap an error in one that only says that there was one; what helps is at the bottom.
 */
export function errorMessage(error: unknown): string {
  const messages: string[] = [];
  for (
    let each: unknown = error;
    each !== undefined && messages.length < 5;
    each = each instanceof Error ? each.cause : undefined
  ) {
    if (isDiskFull(each)) return 'The disk is full: make some room. The publisher tries again by itself.';
    const message = each instanceof Error ? each.message : typeof each === 'string' ? each : JSON.stringify(each);
    if (!messages.some((said) => said.includes(message))) messages.push(message);
  }
  return messages.join(' ← ');
}
