/** An act, as the CMS tells it (`cms/src/act-log/routes.ts`). */
export interface Act {
  readonly id: number;
  /** As an ISO 8601 time. */
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly kind: string;
  readonly title: string;
  readonly state: 'there' | 'in the bin' | 'gone';
  readonly language: string | null;
}

/** Acts on an account or a role whose sentence goes otherwise than “Edith took down the page “Tea””. */
const OTHERWISE: Readonly<Record<string, (act: Act) => string>> = {
  'taken down': ({ by, ...act }) => `${by} took down ${thing(act)}`,
  'brought back': ({ by, ...act }) => `${by} brought back ${thing(act)}`,
  'erased for good': ({ by, ...act }) => `${by} erased ${thing(act)} for good`,
  'threw changes away': ({ by, ...act }) => `${by} threw away the changes of ${thing(act)}`,
  'signed in': ({ by }) => `${by} signed in`,
  'signed out': ({ by }) => `${by} signed out`,
  'sign-in failed': ({ title }) => `Somebody tried to sign in and failed: ${title}`,
  'account made': ({ by, title }) => `${by} made an account for ${title}`,
  'account changed': ({ by, title }) => `${by} changed the account of ${title}`,
  'password changed': ({ by, title }) => `${by} changed the password of ${title}`,
  'roles given': ({ by, title }) => `${by} gave roles to ${title}`,
  'account deactivated': ({ by, title }) => `${by} deactivated the account of ${title}`,
  'account activated': ({ by, title }) => `${by} activated the account of ${title}`,
  'account deleted': ({ by }) => `${by} deleted an account`,
  'rights changed': ({ by, title }) => `${by} changed the rights of the role “${title}”`,
};

/** An act as a sentence, without its end. */
export function actInWords(act: Act): string {
  const otherwise = OTHERWISE[act.act];
  return otherwise ? otherwise(act) : `${act.by} ${act.act} ${thing(act)}`;
}

/** What it was done to: the page “Tea”. */
function thing({ kind, title, state, language }: Omit<Act, 'by'>): string {
  if (state === 'gone') return `a ${kind.toLowerCase()} that is gone`;
  const now = state === 'in the bin' ? ', which is in the bin' : '';
  const of = language === null || language === 'en' ? '' : ` (${language})`;
  const name = title === '' ? '' : ` “${title}”`;
  return `the ${kind.toLowerCase()}${name}${of}${now}`;
}
