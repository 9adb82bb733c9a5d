import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONSENT, ConsentDesk, picture, quote, STORY, to, type Given } from './support/consents.ts';
import { at, textAt } from './support/json.ts';
import { actsOn } from './support/memory.ts';
import { list, signInAs } from './support/people.ts';
import { PNG } from './support/pictures.ts';

let desk: ConsentDesk;

beforeAll(async () => void (desk = await ConsentDesk.open()));

afterAll(() => desk.cms.remove());

describe('a consent that is withdrawn', () => {
  test('keeps what it took down away from the public, even where an editor takes the consent out of it', async () => {
    const given = await desk.consent();
    const marker = desk.marker();
    const shown = await desk.upload(`${marker}.png`);
    const image = picture(shown, marker, given);
    const { id: whole } = await desk.publishStory(marker, { consent: to(given.id) });
    const { id: other } = await desk.publishStory('kept', { image });
    await desk.withdraw(given);
    await desk.editor.publish(STORY, whole, { consent: { set: [] } });
    await desk.editor.publish(STORY, other, { image: picture(shown, marker) });
    expect(await desk.allAnswers(shown.document)).not.toContain(marker);
    const anew = await desk.consent();
    await desk.editor.publish(STORY, whole, { consent: to(anew.id) });
    expect(await desk.bulk('CaseStudiesDocument')).toContain(`Story ${marker}`);
    expect((await desk.giveBack(given)).status).toBe(200);
    expect(await desk.allAnswers(shown.document)).toContain(`${marker}.png`);
    const acts = await actsOn(desk.editor, given.id);
    expect(acts.map((act) => act.split(' by ')[0])).toEqual(['created', 'withdrew', 'gave back']);
    const { body } = await desk.editor.send('GET', '/act-log/choices');
    expect(JSON.stringify(at(body, 'kinds'))).not.toContain('Withdrawal');
    await desk.editor.unpublish(STORY, other);
    await desk.editor.publish(STORY, other);
    // The notes for readers came and went without anybody asking for them.
    expect(await list(desk.editor, '/bin', 'entries')).toEqual([]);
  });

  test('frees nothing that another one keeps back', async () => {
    const [one, two] = [await desk.consent(), await desk.consent()];
    const marker = desk.marker();
    await desk.publishStory(marker, { consent: to(one.id), quotes: [quote(marker, two)] });
    await desk.withdraw(one);
    await desk.withdraw(two);
    expect((await desk.giveBack(one)).body).toMatchObject({ refused: [] });
    const answers = await desk.bulk('CaseStudiesDocument');
    expect(answers).toContain(`Story ${marker}`);
    expect(answers).not.toContain(`says ${marker}`);
  });

  test('brings nothing back that the gate would refuse today, and tells why', async () => {
    const given = await desk.consent();
    const marker = desk.marker();
    const { id, address } = await desk.publishStory(marker, { consent: to(given.id) });
    await desk.withdraw(given);
    await desk.inDatabase((database) => database('case_studies').where('document_id', id).update({ summary: null }));
    expect((await desk.giveBack(given)).body).toEqual({
      pages: 0,
      parts: 0,
      refused: [
        {
          title: `Story ${marker}`,
          href: `/content-manager/collection-types/${STORY}/${id}?plugins[i18n][locale]=en`,
          reason: expect.stringMatching(/./),
        },
      ],
    });
    expect(await desk.bulk('CaseStudiesDocument')).not.toContain(marker);
    expect(await desk.bulk('RedirectsDocument')).toContain(`"from":"${address}","to":null`);
  });

  test('is refused where the day is none, or one to come', async () => {
    const given = await desk.consent();
    for (const on of ['2026-02-30', 'yesterday', '2999-01-01', '2020-01-01', 5])
      expect((await desk.withdraw(given, { on })).status).toBe(400);
    expect(await desk.reach(given)).toMatchObject({ state: 'valid' });
    expect((await desk.withdraw({ id: 'nobody', reference: '' })).status).toBe(404);
  });

  test('takes along only what its switches covered, when one is switched off', async () => {
    const given = await desk.consent();
    const marker = desk.marker();
    await desk.publishStory(marker, { consent: to(given.id), quotes: [quote(marker, given)] });
    const narrowed = { mayUse: { text: true, quote: false, image: true, video: true } };
    await desk.editor.change(CONSENT, given.id, narrowed);
    const answers = await desk.bulk('CaseStudiesDocument');
    expect(answers).toContain(`Story ${marker}`);
    expect(answers).not.toContain(`says ${marker}`);
    const { body } = await desk.editor.send('GET', '/consents/withdrawals');
    expect(at(body, 'withdrawals', 0)).toMatchObject({ why: 'narrowed', pages: 0, parts: 1 });
  });
});

describe('a signed form', () => {
  const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const keep = (given: Given, name: string, content: Uint8Array<ArrayBuffer>, who = desk.editor) => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return who.send('PUT', `/consents/${given.id}/form`, form);
  };
  const stored = () => readdirSync(join(desk.cms.folder, 'cms', 'consent-forms'));

  test('is kept outside the media library, and handed out to be saved', async () => {
    const given = await desk.consent();
    const about = `/consents/${given.id}/form/about`;
    expect((await desk.editor.send('GET', about)).body).toBeNull();
    const kept = { name: 'Signed form.pdf', size: PDF.length, kind: 'PDF document' };
    const record = `/content-manager/collection-types/${CONSENT}/${given.id}`;
    const opened = textAt((await desk.editor.send('GET', record)).body, 'data', 'updatedAt');
    expect((await keep(given, 'Signed form.pdf', PDF)).body).toEqual(kept);
    // Who keeps a form beside an open consent can still save that.
    const change = { notes: 'Came by post.', form: null, covered: '' };
    const saved = await desk.editor.send('PUT', record, change, { 'x-waymark-based-on': opened });
    expect(saved.status).toBe(200);
    expect((await desk.editor.send('GET', about)).body).toEqual(kept);
    const answer = await desk.editor.fetch(`/consents/${given.id}/form`);
    expect([answer.status, new Uint8Array(await answer.arrayBuffer())]).toEqual([200, PDF]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': "attachment; filename*=UTF-8''Signed%20form.pdf",
      'x-content-type-options': 'nosniff',
    });
    const [file = ''] = stored();
    expect(await desk.asPublisher(`/uploads/${file}`)).toBe(403);
    await keep(given, 'letter.png', PNG);
    await expect.poll(stored).toHaveLength(1);
    expect((await desk.editor.send('DELETE', `/consents/${given.id}/form`)).body).toBeNull();
    await expect.poll(stored).toEqual([]);
    expect((await desk.editor.send('GET', `/consents/${given.id}/form`)).status).toBe(404);
  });

  test.each([
    ['a web page', 'form.html', new TextEncoder().encode('<p>Hello</p>')],
    ['nothing', 'form.pdf', new Uint8Array()],
    ['something else than its name says', 'form.pdf', PNG],
    ['no text, although its name says so', 'form.txt', PNG],
  ])('is refused where it is %s', async (_name, name, content) => {
    const answer = await keep(await desk.consent(), name, content);
    expect([answer.status, at(answer.body, 'error', 'message')]).toEqual([400, expect.stringContaining(name)]);
  });
});

test('whoever may not read consents is told nothing of them', async () => {
  const given = await desk.consent();
  const author = await signInAs(desk.editor, desk.cms.url, 'author', 'author@example.org');
  for (const [method, path] of [
    ['GET', '/consents/withdrawals'],
    ['GET', '/consents/to-tidy'],
    ['GET', '/consents/ending'],
    ['GET', `/consents/${given.id}/reach`],
    ['POST', `/consents/${given.id}/withdraw`],
    ['POST', `/consents/${given.id}/give-back`],
    ['GET', `/consents/${given.id}/form`],
    ['GET', `/consents/${given.id}/form/about`],
    ['PUT', `/consents/${given.id}/form`],
    ['DELETE', `/consents/${given.id}/form`],
  ] as const) {
    const answer = await author.send(method, path, method === 'GET' ? undefined : {});
    expect([method, path, answer.status]).toEqual([method, path, 403]);
    expect((await fetch(`${desk.cms.url}${path}`, { method })).status).toBe(401);
  }
  for (const part of ['media.image', 'media.video', 'story.quote']) {
    const offered = await author.send('GET', `/content-manager/relations/${part}/consent`);
    expect(JSON.stringify(offered.body)).not.toContain(given.reference);
  }
});

test('what ends while the CMS is off is gone when it starts, those who look after consents are reminded, and old forms move', async () => {
  const [ended, ending, old] = [await desk.consent(), await desk.consent(), await desk.consent()];
  const marker = desk.marker();
  const { id: whole } = await desk.publishStory(marker, { consent: to(ended.id) });
  const form = await desk.upload('signed.png');
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await desk.log.all();
  await desk.startAgain(() =>
    desk.inDatabase(async (database) => {
      const end = (given: Given, on: string) =>
        database('consents').where('document_id', given.id).update({ expires_on: on });
      await end(ended, day(-2));
      await end(ending, day(20));
      const { id }: { id: number } = await database('consents').where('document_id', old.id).first('id');
      const record = { related_id: id, related_type: CONSENT, field: 'record', order: 1 };
      await database('files_related_mph').insert({ file_id: form.id, ...record });
    }),
  );
  await expect
    .poll(() => desk.cms.output(), { timeout: 10_000 })
    .toContain(`The consent “${ending.reference}” ends on`);
  expect(desk.cms.output()).toContain('To: first@example.org');
  expect(desk.cms.output()).not.toContain(marker);
  expect(await desk.allAnswers()).not.toContain(marker);
  expect(await desk.log.all()).toContain(`withdraw ${STORY} ${whole} en`);
  const { body } = await desk.editor.send('GET', '/consents/withdrawals');
  expect(at(body, 'withdrawals', 0)).toMatchObject({ reference: ended.reference, why: 'ended', by: null, pages: 1 });
  expect((await desk.editor.send('GET', '/consents/ending')).body).toEqual({
    consents: [expect.objectContaining({ reference: ending.reference, endsOn: day(20) })],
  });
  expect((await desk.editor.send('GET', `/consents/${old.id}/form/about`)).body).toMatchObject({ name: 'signed.png' });
  expect(existsSync(join(desk.cms.folder, 'cms', form.path))).toBe(false);
  await desk.editor.change(CONSENT, ended.id, { expiresOn: null });
  expect(await desk.bulk('CaseStudiesDocument')).toContain(`Story ${marker}`);
});
