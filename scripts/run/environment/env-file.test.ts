import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readEnvironment, wholeEnvironment } from '@waymark/shared-types/environment';
import { makeSecrets, readSettings, withSettings } from './env-file.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'waymark-env-')), '.env');

describe('the file .env', () => {
  it('gets all that a first run needs', () => {
    const path = newFile();
    makeSecrets(path, {});
    const settings = readEnvironment(wholeEnvironment, readSettings(path, {}));
    expect(settings.ADMIN_EMAIL).toBe('admin@example.org');
  });

  it('gets a password that Strapi takes', () => {
    expect(makeSecrets(newFile(), {}).ADMIN_PASSWORD).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{12,}$/);
  });

  it('gets other secrets on every machine', () => {
    expect(makeSecrets(newFile(), {}).PUBLISHER_TOKEN).not.toBe(makeSecrets(newFile(), {}).PUBLISHER_TOKEN);
  });

  it('may be read by its owner only', () => {
    const path = newFile();
    writeFileSync(path, 'SITE_PORT=5000\n', { mode: 0o644 });
    makeSecrets(path, {});
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is taken from others where it is whole already, but they could read it', () => {
    const path = newFile();
    makeSecrets(path, {});
    chmodSync(path, 0o644);
    expect(makeSecrets(path, {})).toEqual({});
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps what somebody set, and their comments', () => {
    const path = newFile();
    writeFileSync(path, '# mine\nADMIN_PASSWORD=Chosen-by-me-1\nSITE_PORT=5000\n');
    makeSecrets(path, {});
    expect(readFileSync(path, 'utf8')).toContain('# mine\nADMIN_PASSWORD=Chosen-by-me-1\nSITE_PORT=5000\n');
  });

  it('does not change on a second run', () => {
    const path = newFile();
    makeSecrets(path, {});
    const first = readFileSync(path, 'utf8');
    expect(makeSecrets(path, {})).toEqual({});
    expect(readFileSync(path, 'utf8')).toBe(first);
  });

  it('has each setting once, also where it stood there empty', () => {
    const text = withSettings('JWT_SECRET=\nSITE_PORT=1\n', { JWT_SECRET: 'abc' });
    expect(text).toBe('SITE_PORT=1\nJWT_SECRET=abc\n');
    expect(parse(text).JWT_SECRET).toBe('abc');
  });

  it('gives way to the environment', () => {
    const path = newFile();
    writeFileSync(path, 'SITE_PORT=5000\nCMS_PORT=5001\n');
    expect(readSettings(path, { SITE_PORT: '6000', CMS_PORT: '' })).toEqual({ SITE_PORT: '6000', CMS_PORT: '5001' });
  });
});
