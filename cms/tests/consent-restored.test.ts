import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONSENT, ConsentDesk, picture, quote, STORY, to, type Given } from './support/consents.ts';
import { at } from './support/json.ts';
import { actsOn } from './support/memory.ts';

let desk: ConsentDesk;
let noted: string;

beforeAll(async () => {
  desk = await ConsentDesk.open();
  noted = join(desk.cms.folder, 'cms', 'withdrawn-consents.jsonl');
});

afterAll(() => desk.cms.remove());

const copy = () => join(desk.cms.folder, 'copy.db');

async function backUp(): Promise<void> {
  rmSync(copy(), { force: true });
  await desk.inDatabase((database) => database.raw('VACUUM INTO ?', copy()));
}

/** Puts the copy in place of the database, as whoever restores a backup does: the rest of the folder stays. */
const restore = () =>
  desk.startAgain(() => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${desk.databaseFile}${suffix}`, { force: true });
    cpSync(copy(), desk.databaseFile);
  });

const isWithdrawn = async ({ id }: Given) => {
  const { body } = await desk.editor.send('GET', `/content-manager/collection-types/${CONSENT}/${id}`);
  return at(body, 'data', 'withdrawnOn') !== null;
};

test('a backup from before a withdrawal does not bring back what was withdrawn, and one can still take it back', async () => {
  const [given, back] = [await desk.consent(), await desk.consent()];
  const [gone, kept] = [desk.marker(), desk.marker()];
  const shown = await desk.upload(`${gone}.png`);
  const own = { consent: to(given.id), image: picture(shown, gone, given), quotes: [quote(gone, given)] };
  const { id: whole } = await desk.publishStory(gone, own);
  await desk.publishStory(kept, { consent: to(back.id) });
  await backUp();
  await desk.withdraw(given, { on: '2026-01-05' });
  await desk.withdraw(back);
  expect((await desk.giveBack(back)).status).toBe(200);
  expect(readFileSync(noted, 'utf8')).not.toMatch(new RegExp(`${gone}|${given.reference}`));

  await restore();
  expect(await desk.allAnswers(shown.document)).not.toContain(gone);
  expect(await desk.asPublisher(shown.path)).toBe(403);
  expect(await desk.bulk('CaseStudiesDocument')).toContain(`Story ${kept}`);
  expect([await isWithdrawn(given), await isWithdrawn(back)]).toEqual([true, false]);
  expect(await desk.log.all()).toContain(`withdraw ${STORY} ${whole} en`);
  expect(desk.cms.output()).toContain(`The consent ${given.id} was withdrawn on 2026-01-05, and the database is from`);
  expect(await desk.lastRecord()).toMatchObject({ reference: given.reference, why: 'withdrawn', by: null, pages: 1 });
  expect((await actsOn(desk.editor, given.id)).at(-1)).toMatch(/^withdrew by /);

  // Taken back since, it stays so, however often the CMS starts.
  expect((await desk.giveBack(given)).status).toBe(200);
  await desk.startAgain();
  expect(await desk.allAnswers(shown.document)).toContain(gone);
  expect(await isWithdrawn(given)).toBe(false);
});

test('what the file beside the database lacks, the next start adds, so that a backup after it brings nothing back', async () => {
  const given = await desk.consent();
  const marker = desk.marker();
  await desk.publishStory(marker, { consent: to(given.id) });
  await backUp();
  await desk.withdraw(given);
  await desk.startAgain(() => rmSync(noted));
  expect(readFileSync(noted, 'utf8')).toContain(`"consent":"${given.id}"`);
  await restore();
  expect(await desk.allAnswers()).not.toContain(marker);
});

test('a withdrawal that another CMS has taken back is not made anew', async () => {
  const given = await desk.consent();
  const marker = desk.marker();
  await desk.publishStory(marker, { consent: to(given.id) });
  await desk.withdraw(given);
  const before = readFileSync(noted);
  await desk.giveBack(given);
  await desk.startAgain(() => writeFileSync(noted, before));
  expect(await isWithdrawn(given)).toBe(false);
  expect(await desk.bulk('CaseStudiesDocument')).toContain(`Story ${marker}`);
});
