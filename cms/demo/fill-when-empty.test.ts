import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillWithDemoContent } from './fill-when-empty';

/** A CMS that remembers this of its filling, and holds entries. */
const cmsWith = (mark: unknown) =>
  Object.assign(Object.create(null), {
    store: () => ({ get: () => Promise.resolve(mark) }),
    db: { query: () => ({ count: () => Promise.resolve(1) }) },
  });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('filling an empty CMS', () => {
  it('says what to do where an earlier filling was interrupted', async () => {
    vi.stubEnv('DEMO_CONTENT', 'true');
    await expect(fillWithDemoContent(cmsWith('begun'))).rejects.toThrow('was interrupted');
  });

  it.each([{ filledAt: '2026-11-24T12:00:00.000Z' }, null])(
    'leaves content alone where it remembers %j',
    async (mark) => {
      vi.stubEnv('DEMO_CONTENT', 'true');
      await expect(fillWithDemoContent(cmsWith(mark))).resolves.toBeUndefined();
    },
  );

  it('is left out where nobody asks for it', async () => {
    vi.stubEnv('DEMO_CONTENT', 'false');
    await expect(fillWithDemoContent(cmsWith('begun'))).resolves.toBeUndefined();
  });
});
