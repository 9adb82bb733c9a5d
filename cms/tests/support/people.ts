import { Editor } from './editor.ts';
import { at, textAt, type Json } from './json.ts';

/** The code of a role of ours. */
export type RoleCode = 'author' | 'editor' | 'manager' | 'consent-manager';

/** Of everybody whom `signInAs` makes. */
export const PASSWORD = 'Writes-for-the-tests-1';

/** Makes somebody with a role, or with several, and signs them in. */
export async function signInAs(
  administrator: Editor,
  url: string,
  role: RoleCode | readonly RoleCode[],
  email: string,
): Promise<Editor> {
  const codes = [role].flat();
  const roles = await list(administrator, '/admin/roles', 'data');
  const found = codes.map((code) => roles.find((one) => at(one, 'code') === code) ?? null);
  const made = await administrator.send('POST', '/admin/users', {
    firstname: 'Edith',
    lastname: 'Tor',
    email,
    roles: found.map((one) => at(one, 'id')),
  });
  const user = Number(at(made.body, 'data', 'id'));
  const active = await administrator.send('PUT', `/admin/users/${user}`, { password: PASSWORD, isActive: true });
  if (active.status !== 200) throw new Error(`Expected ${email} to be made, found ${JSON.stringify(active)}.`);
  return Editor.signIn(url, { email: textAt(active.body, 'data', 'email'), password: PASSWORD });
}

/** The items of a list in an answer. */
export async function list(who: Editor, path: string, ...steps: string[]): Promise<Json[]> {
  const items = at((await who.send('GET', path)).body, ...steps);
  if (!Array.isArray(items)) throw new Error(`Expected a list at ${path}.`);
  return items;
}
