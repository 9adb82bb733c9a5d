import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../run/platform/places.ts';
import { LONGEST } from './longest-first.ts';

it('the tests that begin first are there', () => {
  const files = globSync('{site,cms}/tests/**/*.test.ts', { cwd: ROOT });
  for (const name of LONGEST)
    expect([name, files.filter((file) => file.includes(name))]).toEqual([name, [expect.any(String)]]);
});
