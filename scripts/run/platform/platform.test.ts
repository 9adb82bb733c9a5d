import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingSecrets } from '../environment/secrets.ts';
import { reasonIn } from './held-back.ts';
import { settingsWith, throwAwaySettings } from './settings.ts';
import { notOut, welcome } from './welcome.ts';

describe('what is said when everything runs', () => {
  const settings = throwAwaySettings('/nowhere', { SITE_PORT: 5000, CMS_PORT: 5001, ADMIN_EMAIL: 'me@example.org' });

  it('names the addresses of the site and of the editors’ desk, and who signs in', () => {
    const text = welcome(settings, {});
    expect(text).toContain('http://localhost:5000');
    expect(text).toContain('http://localhost:5001/admin');
    expect(text).toContain('me@example.org');
  });

  it('shows the password only on the run that made it', () => {
    expect(welcome(settings, { ADMIN_PASSWORD: 'Way-secret-1' })).toContain('the password Way-secret-1');
    expect(welcome(settings, {})).toContain('the password that is in the file .env');
    expect(welcome(settings, {})).not.toContain(settings.values.ADMIN_PASSWORD);
  });
});

describe('what is said when not everything runs', () => {
  it('is what does not, and why', () => {
    expect(welcome(throwAwaySettings('/nowhere', {}), {}, notOut('The home page is missing.'))).toContain(
      'Waymark is running, but not all of it.\n\nThe public site is not out yet. The home page is missing.\n',
    );
  });
});

describe('the settings of a command', () => {
  it.each([
    ['', 'true'],
    ['DEMO_CONTENT=false', 'false'],
  ])('take what the file .env says (“%s”) before what is usual for it', (line, wanted) => {
    const file = join(mkdtempSync(join(tmpdir(), 'waymark-settings-')), '.env');
    const secrets = Object.entries(missingSecrets({})).map(([name, value]) => `${name}=${value}`);
    writeFileSync(file, [...secrets, line].join('\n'));
    const { values, variables } = settingsWith({ DEMO_CONTENT: 'true' }, file);
    expect([values.DEMO_CONTENT, variables.DEMO_CONTENT]).toEqual([wanted, wanted]);
  });
});

describe('settings for what is thrown away', () => {
  it('are whole, and take nothing from the database of this machine', () => {
    const { values, variables } = throwAwaySettings('/nowhere', { CMS_PORT: 5001 });
    expect(values).toMatchObject({ DATA_DIR: '/nowhere', CMS_URL: 'http://127.0.0.1:5001' });
    expect(variables).toMatchObject({ DATABASE_URL: '', DATA_DIR: '/nowhere', CMS_PORT: '5001' });
  });
});

describe('a site that does not appear', () => {
  it('is given up when the publisher holds it back, with its reason', () => {
    const message = 'The page / links to /x/, but nothing stands at that address.';
    expect(reasonIn({ state: 'held back', message })).toBe(`The site could not be published. ${message}`);
  });

  it.each(['starting', 'working', 'waiting for the CMS', 'up to date'])(
    'is waited for while the publisher is %s',
    (state) => {
      expect(reasonIn({ state })).toBeUndefined();
    },
  );
});
