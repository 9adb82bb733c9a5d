import { Editor } from './editor.ts';
import { at, textAt, type Json } from './json.ts';

/** Makes somebody with a built-in role, such as `strapi-author`, and signs them in. */
export async function signInAs(administrator: Editor, url: string, role: string, email: string): Promise<Editor> {
  const password = `Writes-for-${role}-1`;
  const roles = await list(administrator, '/admin/roles', 'data');
  const found = roles.find((one) => at(one, 'code') === role) ?? null;
  const made = await administrator.send('POST', '/admin/users', {
    firstname: 'Edith',
    lastname: 'Tor',
    email,
    roles: [at(found, 'id')],
  });
  const user = Number(at(made.body, 'data', 'id'));
  const active = await administrator.send('PUT', `/admin/users/${user}`, { password, isActive: true });
  if (active.status !== 200) throw new Error(`Expected ${email} to be made, found ${JSON.stringify(active)}.`);
  return Editor.signIn(url, { email: textAt(active.body, 'data', 'email'), password });
}

/** The items of a list in an answer. */
export async function list(who: Editor, path: string, ...steps: string[]): Promise<Json[]> {
  const items = at((await who.send('GET', path)).body, ...steps);
  if (!Array.isArray(items)) throw new Error(`Expected a list at ${path}.`);
  return items;
}
