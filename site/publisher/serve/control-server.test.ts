import { describe, expect, it } from 'vitest';
import { RollbackError } from '../release/rollback-target.ts';
import { CmsError } from '../sync/cms-error.ts';
import type { Preview } from '../preview/previews.ts';
import { roundWith } from '../pipeline/testing/rounds.ts';
import { signature, withControl } from './testing/with-control.ts';

/** Reads one event of a stream: its name, and its data. */
async function nextEvent(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<[string, unknown]> {
  const { value } = await reader.read();
  const [, name = '', data = 'null'] = /^event: (\w+)\ndata: (.*)\n\n$/.exec(new TextDecoder().decode(value)) ?? [];
  const parsed: unknown = JSON.parse(data);
  return [name, parsed];
}

describe('what anybody on the machine may ask', () => {
  it('is the status, which nothing between may keep', async () => {
    await withControl({}, async ({ publisher, get }) => {
      await publisher.request();
      const response = await get('/status');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toMatchObject({ state: 'up to date', queue: 0 });
    });
  });

  it('is each change of the status, as it happens', async () => {
    await withControl({}, async ({ publisher, get }) => {
      await publisher.request();
      const response = await get('/events');
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      const reader = response.body?.getReader();
      if (!reader) throw new Error('Expected a stream of events, found no body.');
      expect(await nextEvent(reader)).toMatchObject(['status', { state: 'up to date' }]);
      publisher.board.tell({ state: 'working' });
      expect(await nextEvent(reader)).toMatchObject(['status', { state: 'working' }]);
      await reader.cancel();
    });
  });

  it('is the figures, in the form that Prometheus reads', async () => {
    await withControl({}, async ({ get }) => {
      const response = await get('/metrics');
      expect(response.headers.get('content-type')).toContain('text/plain');
      expect(await response.text()).toContain('waymark_queue 0');
    });
  });
});

describe('what causes work', () => {
  it.each(['/wake-up', '/publish', '/rollback', '/compare', '/preview?entry=page/a'])(
    'is not done unsigned: %s',
    async (path) => {
      await withControl({}, async ({ publisher, rounds, post }) => {
        await publisher.request();
        const before = rounds.length;
        for (const headers of [{}, signature('/another'), signature(path, Date.now() - 600_000)]) {
          const response = await post(path, headers);
          expect(response.status).toBe(401);
          expect(await response.json()).toEqual({ message: 'The call is not signed with WAKE_UP_SECRET, or too old.' });
        }
        expect(rounds.length).toBe(before);
      });
    },
  );

  it('is not done with another wish than was signed', async () => {
    await withControl({}, async ({ post }) => {
      expect((await post('/publish?force', signature('/publish'))).status).toBe(401);
    });
  });

  it('is a look for changes, which the CMS asks for by signing the time alone, and need not wait for', async () => {
    await withControl({}, async ({ publisher, rounds, post }) => {
      await publisher.request();
      const before = rounds.length;
      expect((await post('/wake-up', signature(''))).status).toBe(202);
      await publisher.request();
      expect(rounds.length).toBeGreaterThan(before);
    });
  });

  it('is a publish, answered with what came of it', async () => {
    await withControl({ round: () => Promise.resolve(roundWith()) }, async ({ rounds, post }) => {
      const response = await post('/publish?full&force&resume');
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ outcome: 'released', release: 7, rendered: 3, written: 4 });
      expect(rounds.at(-1)).toMatchObject({ full: true, force: true, resume: true });
    });
  });

  it('is answered in words where it fails', async () => {
    const round = () => Promise.reject(new CmsError('The CMS did not answer.'));
    await withControl({ round }, async ({ post }) => {
      const response = await post('/publish');
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ message: 'The CMS did not answer.' });
    });
  });

  it('is a comparison, answered with what it found', async () => {
    await withControl({}, async ({ post }) => {
      expect(await (await post('/compare')).json()).toMatchObject({ entries: 0, drifted: [] });
    });
  });
});

describe('going back to an earlier release', () => {
  const facts = { madeAt: '', pages: 1, files: 1, written: 1, removed: 0, because: [], takenDown: [] };

  it('is asked for by its number, or not, and answered with it', async () => {
    const asked: unknown[][] = [];
    const rollBack = (to?: number, force?: boolean) => {
      asked.push([to, force]);
      return { ...facts, number: to ?? 6 };
    };
    await withControl({ releases: { rollBack } }, async ({ post }) => {
      expect(await (await post('/rollback')).json()).toEqual({ release: 6 });
      expect(await (await post('/rollback?to=4&force')).json()).toEqual({ release: 4 });
    });
    expect(asked).toEqual([
      [undefined, false],
      [4, true],
    ]);
  });

  it.each<[status: number, what: string, Error]>([
    [409, 'would show what was taken down', new RollbackError('Release 4 shows what was taken down since.')],
    [503, 'fails', new Error('The disk does not answer.')],
  ])('is answered with %i and in words where it %s', async (status, _, error) => {
    const rollBack = () => {
      throw error;
    };
    await withControl({ releases: { rollBack } }, async ({ post }) => {
      const response = await post('/rollback?to=4');
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ message: error.message });
    });
  });
});

describe('the preview of a draft', () => {
  const page = { kind: 'page', path: '/a/', html: '<p>', styles: [] } as const;

  it.each<[status: number, Preview, body: unknown]>([
    [200, page, { path: '/a/', html: '<p>', styles: [] }],
    [404, { kind: 'gone', message: 'Gone.' }, { message: 'Gone.' }],
    [422, { kind: 'impossible', message: 'Not whole.' }, { message: 'Not whole.' }],
  ])('is answered with %i where it is %j', async (status, preview, body) => {
    const asked: unknown[] = [];
    const previews = { page: (one: unknown) => (asked.push(one), Promise.resolve(preview)), file: () => undefined };
    await withControl({ previews }, async ({ post }) => {
      const response = await post('/preview?entry=page/a&locale=en');
      expect([response.status, await response.json()]).toEqual([status, body]);
      expect(asked).toEqual([{ type: 'page', id: 'a', locale: 'en' }]);
    });
  });

  it('is answered in words where the CMS is silent, or no entry is named', async () => {
    const previews = { page: () => Promise.reject(new CmsError('Silent.')), file: () => undefined };
    await withControl({ previews }, async ({ post }) => {
      const response = await post('/preview?entry=page/a');
      expect([response.status, await response.json()]).toEqual([503, { message: 'Silent.' }]);
      for (const query of ['', '?entry=page', '?entry=nothing/a', '?entry=page/a&locale=xx'])
        expect((await post(`/preview${query}`)).status).toBe(400);
    });
  });

  it('has files, for signed calls alone', async () => {
    const previews = { page: () => Promise.resolve(page), file: (_: unknown, path: string) => files.get(path) };
    const files = new Map([['/assets/a.ts', import.meta.filename]]);
    await withControl({ previews }, async ({ get }) => {
      const call = (path: string) => `/preview-file?entry=page/a&path=${encodeURIComponent(path)}`;
      expect((await get(call('/assets/a.ts'))).status).toBe(401);
      const response = await get(call('/assets/a.ts'), signature(call('/assets/a.ts')));
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(await response.text()).toContain('for signed calls alone');
      expect((await get(call('/other'), signature(call('/other')))).status).toBe(404);
    });
  });
});

describe('a call that there is not', () => {
  it.each(['/', '/wake-up', '/toString'])('is answered with those that there are: GET %s', async (path) => {
    await withControl({}, async ({ get }) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        message: `There is no GET ${path}. There are GET /status, GET /events, GET /metrics, POST /wake-up, POST /publish, POST /rollback, POST /compare, POST /preview, GET /preview-file.`,
      });
    });
  });
});
