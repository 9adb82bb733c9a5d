/** How the operating system, and SQLite, say that there is no room left. */
const DISK_FULL = new Set<unknown>(['ENOSPC', 'SQLITE_FULL']);

/** Whether the disk had no room left. */
export function isDiskFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && DISK_FULL.has(error.code);
}

/**
 * What went wrong in words: the message of an error and of what lay behind it, each once.
 * Libraries wrap an error in one that only says that there was one; what helps is at the bottom.
 */
export function explain(error: unknown): string {
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
