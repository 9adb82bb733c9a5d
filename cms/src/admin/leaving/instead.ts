/** What readers find instead of an entry that is taken down or deleted (`cms/src/publishing/instead.ts`). */
export interface Instead {
  readonly to: string | null;
  readonly message: string | null;
}

/** In it the request that takes an entry down or deletes it says what readers find instead. */
const HEADER = 'x-waymark-instead';

const LEAVES =
  /\/content-manager\/collection-types\/(?<model>[\w:.-]+)\/(?<document>\w+)(?<act>\/actions\/unpublish)?$/;

/** The entry that a request takes down or deletes, in one word; undefined for every other request. */
export function leftBy(method: string, url: string): string | undefined {
  const { model, document, act } = LEAVES.exec(new URL(url, 'http://cms').pathname)?.groups ?? {};
  const leaves = act === undefined ? 'DELETE' : 'POST';
  return document !== undefined && method.toUpperCase() === leaves ? `${model ?? ''} ${document}` : undefined;
}

/** What is sent along while an entry is taken down. */
const waiting = new Map<string, Instead>();

/** Takes an entry down or deletes it, and sends along what readers find instead. @param entry Its type's uid and its id, in one word. */
export async function leaveWith(entry: string, instead: Instead, act: () => unknown): Promise<void> {
  waiting.set(entry, instead);
  try {
    await act();
  } finally {
    waiting.delete(entry);
  }
}

/** What a request that takes an entry down sends along. */
export function insteadAlongWith(method: string, url: string): Readonly<Record<string, string>> {
  const entry = leftBy(method, url);
  const instead = entry === undefined ? undefined : waiting.get(entry);
  return instead ? { [HEADER]: encodeURIComponent(JSON.stringify(instead)) } : {};
}
