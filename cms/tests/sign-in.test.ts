import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { at, readJson, textAt, type Json } from './support/json.ts';
import { PASSWORD, signInAs } from './support/people.ts';

const PUBLIC_URL = 'https://cms.example.org';
const GOOD = 'Ferry-quilt-lantern-7';
/** What a second CMS may take to start, and to say why it does not. */
const START_MS = 4 * 60_000;

let cms: RunningCms;
let administrator: Editor;

beforeAll(async () => {
  // As it stands behind a proxy that ends TLS.
  cms = await startCms({ CMS_PROXY: 'true', CMS_PUBLIC_URL: PUBLIC_URL });
  administrator = await Editor.signIn(cms.url);
});

afterAll(() => cms.remove());

/** A request that came to the proxy from an address; `forged` is what whoever sent it had written before that. */
function knock(path: string, from: string, body: Json, forged?: string): Promise<Response> {
  return fetch(`${cms.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': forged === undefined ? from : `${forged}, ${from}`,
      'x-forwarded-proto': 'https',
    },
    body: JSON.stringify(body),
  });
}

async function statuses(times: number, request: (attempt: number) => Promise<Response>): Promise<number[]> {
  const found: number[] = [];
  for (let attempt = 0; attempt < times; attempt += 1) found.push((await request(attempt)).status);
  return found;
}

const FIVE_THEN_NO_MORE = [400, 400, 400, 400, 400, 429];

describe('signing in', () => {
  test('is refused for a while after five wrong passwords, whatever a forged header says', async () => {
    const wrong = { email: 'guessed@example.org', password: 'Guess-1' };
    const found = await statuses(6, (attempt) => knock('/admin/login', '203.0.113.1', wrong, `198.51.100.${attempt}`));
    expect(found).toEqual(FIVE_THEN_NO_MORE);
  });

  test('with the right password is never refused, and a colleague at the same address signs in too', async () => {
    const found = await statuses(60, () => knock('/admin/login', '203.0.113.9', ADMINISTRATOR));
    expect([...new Set(found)]).toEqual([200]);
    const wrong = { ...ADMINISTRATOR, password: 'Guess-1' };
    expect(await statuses(6, () => knock('/admin/login', '203.0.113.9', wrong))).toEqual(FIVE_THEN_NO_MORE);
    expect((await knock('/admin/login', '203.0.113.9', ADMINISTRATOR)).status).toBe(429);
    await signInAs(administrator, cms.url, 'author', 'anna@example.org');
    const colleague = { email: 'anna@example.org', password: PASSWORD };
    expect((await knock('/admin/login', '203.0.113.9', colleague)).status).toBe(200);
  });

  test('is refused in the same way whatever the case of path and e-mail address', async () => {
    const paths = ['/admin/login', '/ADMIN/LOGIN', '/admin/login/', '/Admin/Login/', '/admin/LOGIN', '/aDmin/login'];
    const found = await statuses(6, (attempt) => {
      const email = attempt % 2 === 0 ? 'cased@example.org' : 'CASED@Example.org';
      return knock(paths[attempt] ?? '', '203.0.113.2', { email, password: 'Guess-1' });
    });
    expect(found).toEqual(FIVE_THEN_NO_MORE);
  });

  test('is refused for a while to a machine that goes through many addresses, by whatever door', async () => {
    const doors = [
      ['/admin/login', { email: 'x', password: 'Guess-1' }],
      ['/admin/forgot-password', { email: 'x' }],
      ['/admin/reset-password', { resetPasswordToken: 'x', password: GOOD }],
      ['/ADMIN/register/', { registrationToken: 'x', userInfo: { firstname: 'X', password: GOOD } }],
    ] as const;
    const found = await statuses(51, (attempt) => {
      const [path, body] = doors[attempt % doors.length] ?? doors[0];
      const filled = 'email' in body ? { ...body, email: `guess-${attempt}@example.org` } : body;
      return knock(path, '203.0.113.3', filled, `10.0.0.${attempt}`);
    });
    expect(found.slice(0, 4)).toEqual([400, 204, 400, 400]);
    expect(found.at(-1)).toBe(429);
    const other = await knock('/admin/login', '203.0.113.4', { email: 'x@example.org', password: 'Guess-1' });
    expect(other.status).toBe(400);
  });

  test('is closed for an address that many machines guess at, but not to its owner', async () => {
    await signInAs(administrator, cms.url, 'author', 'arthur@example.org');
    const guess = { email: 'arthur@example.org', password: 'Guess-1' };
    const found = await statuses(21, (attempt) => knock('/admin/login', `192.0.2.${attempt}`, guess));
    expect(found).toEqual([...Array.from({ length: 20 }, () => 400), 429]);
    const unknown = { email: 'nobody@example.org', password: 'Guess-1' };
    const same = await statuses(21, (attempt) => knock('/admin/login', `192.0.2.${attempt}`, unknown));
    expect(same).toEqual(found);
    await expect(Editor.signIn(cms.url, { email: 'arthur@example.org', password: PASSWORD })).resolves.toBeInstanceOf(
      Editor,
    );
  });

  test('tells nobody which accounts there are', async () => {
    for (const [path, more] of [
      ['/admin/login', { password: 'Guess-1' }],
      ['/admin/login', { password: 12 }],
      ['/admin/forgot-password', {}],
    ] as const) {
      const answers = [];
      for (const email of [ADMINISTRATOR.email, 'unknown@example.org']) {
        const answer = await knock(path, '203.0.113.5', { ...more, email });
        answers.push([answer.status, await answer.text()]);
      }
      expect(answers[0]).toEqual(answers[1]);
    }
  });
});

describe('over HTTPS', () => {
  test('what keeps people signed in is sent back over HTTPS only, and never to scripts', async () => {
    const answer = await knock('/admin/login', '203.0.113.6', ADMINISTRATOR);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(/strapi_admin_refresh=.*; secure; httponly/i);
  });

  test('so it is where the proxy does not say how the request came', async () => {
    const answer = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
      body: JSON.stringify(ADMINISTRATOR),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(/; secure/i);
  });

  test('browsers are told to come back by HTTPS only, for a year', async () => {
    const answer = await fetch(`${cms.url}/admin/init`);
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('a password that is easy to guess', () => {
  const EASY = 'Password1234';

  /** The message at the field of the password, where an answer has one. */
  const atField = (answer: { status: number; body: Json }) => [
    answer.status,
    at(answer.body, 'error', 'details', 'errors', 0, 'path', 0),
    at(answer.body, 'error', 'message'),
  ];
  const REFUSED = [400, 'password', expect.stringContaining('This password is easy to guess')];

  test('is refused to an administrator who sets it for somebody, and to whoever sets it for themselves', async () => {
    const me = await administrator.send('GET', '/admin/users/me');
    const path = `/admin/users/${Number(at(me.body, 'data', 'id'))}`;
    expect(atField(await administrator.send('PUT', path, { password: EASY }))).toEqual(REFUSED);
    const short = await administrator.send('PUT', path, { password: 'Password1' });
    expect(at(short.body, 'error', 'message')).toContain('Use at least 12 characters; this password has 9.');
    const own = { currentPassword: ADMINISTRATOR.password, password: EASY };
    expect(atField(await administrator.send('PUT', '/admin/users/me', own))).toEqual(REFUSED);
    // Strapi ends its owner's sessions before it takes a new password.
    administrator = await Editor.signIn(cms.url);
  });

  test('is refused to whoever accepts an invitation; a good one is taken', async () => {
    const roles = await administrator.send('GET', '/admin/roles');
    const invited = await administrator.send('POST', '/admin/users', {
      firstname: 'Ines',
      lastname: 'Vited',
      email: 'ines@example.org',
      roles: [at(roles.body, 'data', 1, 'id')],
    });
    const registrationToken = textAt(invited.body, 'data', 'registrationToken');
    const accept = async (password: string) => {
      const userInfo = { firstname: 'Ines', lastname: 'Vited', password };
      const answer = await knock('/admin/register', '203.0.113.8', { registrationToken, userInfo });
      return { status: answer.status, body: await readJson(answer) };
    };
    expect(atField(await accept(EASY))).toEqual(REFUSED);
    expect(atField(await accept('Ines-Vited-1234'))).toEqual(REFUSED);
    expect((await accept(GOOD)).status).toBe(200);
  });

  test('is refused where the settings name it for the first administrator', { timeout: START_MS }, async () => {
    await expect(startCms({ ADMIN_PASSWORD: EASY })).rejects.toThrow(
      /ADMIN_EMAIL and ADMIN_PASSWORD: This password is easy to guess/,
    );
  });
});

test('a new password ends what its owner had open elsewhere', async () => {
  const editor = await signInAs(administrator, cms.url, 'manager', 'edith@example.org');
  const me = await editor.send('GET', '/admin/users/me');
  expect(me.status).toBe(200);
  await administrator.send('PUT', `/admin/users/${Number(at(me.body, 'data', 'id'))}`, { password: GOOD });
  expect((await editor.send('GET', '/admin/users/me')).status).toBe(401);
});
