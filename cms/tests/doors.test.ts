import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_TOKEN, startCms, type RunningCms } from './support/cms-process.ts';
import { Editor } from './support/editor.ts';
import { PNG } from './support/pictures.ts';
import { runScript } from './support/run-script.ts';

/** What answers somebody without a token with something else than "who are you?" or "there is no such thing". */
const OPEN = [
  // The way to the admin panel, and what its sign-in page needs.
  ['GET', '/', 302],
  ['GET', '/admin/init', 200],
  ['GET', '/admin/project-type', 200],
  ['POST', '/admin/login', 400],
  ['GET', '/admin/registration-info', 400],
  ['POST', '/admin/register', 400],
  ['POST', '/admin/forgot-password', 400],
  ['POST', '/admin/reset-password', 400],
  // A part of the panel, the same in every Strapi.
  ['GET', '/content-manager/preview/script', 200],
  // Whether the process runs, whatever the method.
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, '/_health', 204]),
  // Queries come by POST, which asks for the token.
  ...['GET', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, '/graphql', 405]),
];

let folder: string;
let cms: RunningCms;

/** The folder that uploads are written to while they are read. */
const temporary = () => join(folder, 'temporary');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-doors-'));
  mkdirSync(temporary());
  cms = await startCms({ TMPDIR: temporary() }, join(folder, 'data'));
});

afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Knocks at a door without a token: with an empty body, and with 1 in the place of every id. */
async function knock(method: string, route: string): Promise<number> {
  const body = method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' };
  const path = route.replaceAll(/:\w+(\([^)]*\))?\??/g, '1');
  const { status } = await fetch(`${cms.url}${path}`, { method, redirect: 'manual', ...body });
  return status;
}

describe('without a token', () => {
  test('every address of the CMS is closed, but for the sign-in and the questions after its health', async () => {
    const routes: [string, string][] = JSON.parse(await runScript(cms, 'list-routes.cjs'));
    const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
    const asked = routes.filter(([method]) => methods.has(method));
    expect(asked.length).toBeGreaterThan(150);
    const open: unknown[] = [];
    for (const [method, path] of asked) {
      const status = await knock(method, path);
      if (status !== 401 && status !== 404) open.push([method, path, status]);
    }
    expect(open.toSorted()).toEqual(OPEN.toSorted());
  });

  test.each(['/upload', '/admin/login', '/admin/project-settings', '/nowhere'])(
    'no file that is sent to %s is written to the disk',
    async (path) => {
      for (const authorization of ['', 'Bearer ', 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.x', `Bearer ${PUBLISHER_TOKEN}`]) {
        const form = new FormData();
        form.append('anything', new Blob([new Uint8Array(200_000)]), 'film.mp4');
        const answer = await fetch(`${cms.url}${path}`, { method: 'POST', headers: { authorization }, body: form });
        expect(answer.status).toBe(401);
        expect(readdirSync(temporary())).toEqual([]);
      }
    },
  );
});

test('whoever is signed in uploads a file, and nothing of it stays beside the media library', async () => {
  const editor = await Editor.signIn(cms.url);
  expect((await editor.upload('small.png', PNG, 'image/png')).status).toBe(201);
  await expect.poll(() => readdirSync(temporary())).toEqual([]);
});
