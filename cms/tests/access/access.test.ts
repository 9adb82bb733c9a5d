import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type RunningCms } from '../support/cms-process.ts';
import { Editor } from '../support/editor.ts';
import { at, plain, textAt, type Json } from '../support/json.ts';
import { signInAs, type RoleCode } from '../support/people.ts';
import { PNG } from '../support/pictures.ts';
import { runScript } from '../support/run-script.ts';
import { entryDoors, otherDoors, requestFor, rights, routeOf, type Door, type Letter } from './doors.ts';
import { NOT_ASKED } from './who-may-what.ts';

const CODES: Readonly<Record<Letter, RoleCode>> = { A: 'author', E: 'editor', M: 'manager', C: 'consent-manager' };
const LETTERS = ['A', 'E', 'M', 'C'] as const;
const SINGLE_TYPES = ['site', 'home', 'search-words'];
const ASKED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

let cms: RunningCms;
let administrator: Editor;
let people: Record<Letter, Editor>;
let victim: string;

beforeAll(async () => {
  cms = await startCms();
  administrator = await Editor.signIn(cms.url);
  const signIn = (letter: Letter) => signInAs(administrator, cms.url, CODES[letter], `${CODES[letter]}@example.org`);
  const [A, E, M, C] = [await signIn('A'), await signIn('E'), await signIn('M'), await signIn('C')];
  people = { A, E, M, C };
  await signInAs(administrator, cms.url, 'author', 'victor@example.org');
  const users = await administrator.send('GET', '/admin/users?_q=victor');
  victim = plain(at(users.body, 'data', 'results', 0, 'id'));
  for (const type of SINGLE_TYPES) await administrator.send('PUT', `/content-manager/single-types/${uidOf(type)}`, {});
});

afterAll(() => cms.remove());

const uidOf = (type: string): string => `api::${type}.${type}`;

let count = 0;

/** Fields of a new draft, or of a whole entry where the type has no drafts. */
function fieldsOf(type: string): Record<string, Json> {
  count += 1;
  const name = `entry-${count}`;
  const fields: Record<string, Record<string, Json>> = {
    consent: { reference: name, givenOn: '2026-01-01' },
    redirect: { from: `/${name}/`, to: '/' },
    suggestion: { title: name, stage: 'new', summary: 'Short.' },
    'word-to-avoid': { word: name },
    finding: { statement: name },
    organisation: { name, slug: name },
    place: { name, slug: name },
    term: { word: name, meaning: name },
    theme: { name, slug: name },
  };
  return fields[type] ?? { title: name, slug: name };
}

async function write(by: Editor, type: string): Promise<string> {
  if (SINGLE_TYPES.includes(type)) return type;
  return await by.write(uidOf(type), fieldsOf(type));
}

/** Sends what a door asks for, and says what is wrong with the answer, if anything is. */
async function knock(letter: Letter, door: Door, isAllowed: boolean, names: Readonly<Record<string, string>>) {
  const { method, path, body } = requestFor(door, names);
  const { status } = await people[letter].send(method, path, body);
  const refused = [401, 403, 404];
  const isRight = isAllowed ? ![401, 403].includes(status) && status < 500 : refused.includes(status);
  const what = isAllowed ? 'lets nobody in' : 'is open';
  return isRight ? [] : [`${CODES[letter]}: ${method} ${path} ${what}: ${status}`];
}

/** What a right that was given by mistake would show at first; the other doors ask for the same rights. */
const MAIN_DOORS =
  /^\/content-manager\/collection-types\/:model(\/:id)?(\/actions\/(publish|bulkPublish|bulkDelete))?$/;

/** Whether an earlier line of the table says the same: that type is tried at all doors. */
function isLikeAnEarlierOne(type: string): boolean {
  const same = [...rights].find(([, who]) => JSON.stringify(who) === JSON.stringify(rights.get(type)));
  return same?.[0] !== type && !SINGLE_TYPES.includes(type);
}

/** Whether a door is there for a type: single types have doors of their own, and what has no drafts cannot discard one. */
function isFor({ path }: Door, type: string): boolean {
  if (isLikeAnEarlierOne(type)) return MAIN_DOORS.test(path);
  const isSingle = SINGLE_TYPES.includes(type);
  if (path.includes('/single-types/') || path.includes('/collection-types/')) {
    if (path.includes('/single-types/') !== isSingle) return false;
  } else if (isSingle) return false;
  const isOfDrafts = path.endsWith('/discard') || /^\/(editing\/review|schedule|reviews)\//.test(path);
  return !isOfDrafts || rights.get(type)?.publish !== '-';
}

/** All doors to entries of one type, for one role: to what somebody else wrote, and to their own where they may do more with it. */
async function tryType(letter: Letter, type: string): Promise<string[]> {
  const who = rights.get(type);
  if (!who) throw new Error(`There is no line for ${type}.`);
  const wrong: string[] = [];
  const isMore = who.create.includes(letter) && who.own.includes(letter) && !who.others.includes(letter);
  for (const own of isMore ? [false, true] : [false]) {
    const by = own ? people[letter] : administrator;
    let entry = await write(by, type);
    for (const door of entryDoors.filter((one) => isFor(one, type))) {
      const isChange = door.who === 'change' || door.who === 'write';
      const right = isChange ? (own ? 'own' : 'others') : door.who;
      const isMissing = door.who === 'write' && !who.create.includes(letter);
      const isAllowed = who[right as keyof typeof who].includes(letter) && !isMissing;
      const names = {
        ':model': uidOf(type),
        ':type': uidOf(type),
        TYPE: uidOf(type),
        ':document': entry,
        ENTRY: entry,
      };
      wrong.push(...(await knock(letter, door, isAllowed, { ...names, ':sourceId': entry, ':id': entry })));
      if (door.method === 'DELETE' && isAllowed) entry = await write(by, type);
    }
  }
  return wrong;
}

test('every address of the CMS stands in a table', async () => {
  const routes: [string, string][] = JSON.parse(await runScript(cms, 'list-routes.cjs'));
  const known = new Set([...entryDoors, ...otherDoors].map(routeOf));
  const isKnown = ([method, path]: [string, string]) =>
    known.has(`${method} ${path}`) || NOT_ASKED.some(([pattern]) => pattern.test(path));
  const unknown = routes.filter(([method]) => ASKED.includes(method)).filter((route) => !isKnown(route));
  expect(unknown.map((route) => route.join(' '))).toEqual([]);
  const there = new Set(routes.map((route) => route.join(' ')));
  expect([...known].filter((route) => !there.has(route))).toEqual([]);
});

test('every type that the panel shows has a line', async () => {
  const { body } = await administrator.send('GET', '/content-manager/content-types');
  const types = at(body, 'data');
  const shown = (Array.isArray(types) ? types : [])
    .filter((type) => at(type, 'isDisplayed') === true && textAt(type, 'uid').startsWith('api::'))
    .map((type) => textAt(type, 'uid').split('.').at(-1));
  expect([...rights.keys()].toSorted()).toEqual(shown.toSorted());
});

test.each([...rights.keys()])('each role gets as far as it should with entries of the type %s', async (type) => {
  const wrong = await Promise.all(LETTERS.map((letter) => tryType(letter, type)));
  expect(wrong.flat()).toEqual([]);
});

/** The number or name that an address needs. A preview is one's own: which of several roles made the first one is chance. */
function idFor({ path }: Door, preview: string): string {
  if (path.startsWith('/editing/previews/')) return preview;
  return /^\/(admin\/users|people)\//.test(path) ? victim : '1';
}

test('each role gets as far as it should at all other addresses', async () => {
  const study = uidOf('case-study');
  await administrator.upload('one.png', PNG, 'image/png');
  const wrong = LETTERS.map(async (letter) => {
    const own = await write(letter === 'C' ? administrator : people[letter], 'case-study');
    const { body } = await people[letter].send('POST', '/editing/previews', { type: study, document: own, days: 1 });
    const preview = String(Number(at(body, 'id')));
    const found: string[] = [];
    for (const door of otherDoors) {
      const id = idFor(door, preview);
      const uid = door.path.includes('/components/') ? 'story.quote' : study;
      const names = {
        ':uid': uid,
        ':contentType': study,
        ':type': study,
        ':document': own,
        OWN: own,
        ':name': 'x',
        ':bundle': 'x',
      };
      const relation = { ':model': 'story.quote', ':targetField': 'consent' };
      found.push(...(await knock(letter, door, door.who.includes(letter), { ...names, ...relation, ':id': id })));
    }
    return found;
  });
  expect((await Promise.all(wrong)).flat()).toEqual([]);
});

test('files are sent by authors, editors and managers, and replaced by the last two', async () => {
  const statuses = LETTERS.map(async (letter) => {
    const file = await administrator.upload('there.png', PNG, 'image/png');
    const id = Number(at(file.body, 0, 'id'));
    const sent = await people[letter].upload('new.png', PNG, 'image/png');
    const replaced = await people[letter].upload('other.png', PNG, 'image/png', id);
    return [sent.status, replaced.status];
  });
  expect(await Promise.all(statuses)).toEqual([
    [201, 403],
    [201, 200],
    [201, 200],
    [403, 403],
  ]);
});
