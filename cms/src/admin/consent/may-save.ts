import { getFetchClient } from '@strapi/strapi/admin';
import type { Written } from '../unsaved/requests';
import { pagesThatGo, partsThatGo, type Reach } from './reach';

/** The type of consents. */
export const CONSENT = 'api::consent.consent';

type Ask = (goes: Reach) => Promise<boolean>;

let ask: Ask = askPlainly;

/** While the form of a consent is open, its dialog asks. @returns how to end that */
export function askWith(dialog: Ask): () => void {
  ask = dialog;
  return () => {
    if (ask === dialog) ask = askPlainly;
  };
}

/** Asks before a consent is saved with which something goes from the public, and lists that. @param body As it is sent to the CMS */
export async function maySaveConsent({ model, document }: Written, body: unknown): Promise<boolean> {
  if (model !== CONSENT || document === undefined || typeof body !== 'string') return true;
  const goes = await goesWith(document, body);
  return goes === undefined || goes.parts.length + goes.files.length === 0 || (await ask(goes));
}

/** Undefined where the CMS cannot say: nobody is kept from narrowing a consent by that. */
async function goesWith(document: string, body: string): Promise<Reach | undefined> {
  try {
    const form: unknown = JSON.parse(body);
    return (await getFetchClient().post<Reach>(`/consents/${document}/goes-with-save`, form)).data;
  } catch {
    return undefined;
  }
}

/** Where a consent is changed in a window over the form of another entry. */
function askPlainly({ parts }: Reach): Promise<boolean> {
  const goes = [...pagesThatGo(parts), ...partsThatGo(parts)].map(({ kind, title }) => `${kind}: ${title}`);
  const list = [...new Set(goes)].join('\n');
  return Promise.resolve(
    window.confirm(`If you save this, it goes from the public site at once:\n\n${list}\n\nSave it?`),
  );
}
