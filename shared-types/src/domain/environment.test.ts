import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  EnvironmentError,
  placesEnvironment,
  publisherEnvironment,
  readEnvironment,
  wholeEnvironment,
} from './environment.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const token = 'a'.repeat(32);

describe('the environment', () => {
  it('serves a first run without any setting', () => {
    expect(readEnvironment(placesEnvironment, {})).toEqual({
      SITE_PORT: 4321,
      CMS_PORT: 1337,
      PUBLISHER_PORT: 4322,
      CMS_URL: 'http://127.0.0.1:1337',
      SITE_URL: 'http://localhost:4321',
      DATA_DIR: join(root, 'data'),
      LOG_LEVEL: 'info',
    });
  });

  it('derives the addresses from the ports', () => {
    const settings = readEnvironment(placesEnvironment, { SITE_PORT: '5000', CMS_PORT: '5001' });
    expect(settings.SITE_URL).toBe('http://localhost:5000');
    expect(settings.CMS_URL).toBe('http://127.0.0.1:5001');
  });

  it('keeps an address that was given', () => {
    expect(readEnvironment(placesEnvironment, { SITE_URL: 'https://example.org' }).SITE_URL).toBe(
      'https://example.org',
    );
  });

  it('takes an empty value for one that is not set', () => {
    expect(readEnvironment(placesEnvironment, { CMS_PORT: '', CMS_URL: '' }).CMS_URL).toBe('http://127.0.0.1:1337');
  });

  it('starts a relative data folder at the root of the project', () => {
    expect(readEnvironment(placesEnvironment, { DATA_DIR: 'elsewhere' }).DATA_DIR).toBe(join(root, 'elsewhere'));
    expect(readEnvironment(placesEnvironment, { DATA_DIR: '/srv/waymark' }).DATA_DIR).toBe('/srv/waymark');
  });

  it("does not ask the publisher for the CMS's secrets", () => {
    const settings = readEnvironment(publisherEnvironment, { PUBLISHER_TOKEN: token, WAKE_UP_SECRET: token });
    expect(settings.PUBLISHER_TOKEN).toBe(token);
  });

  it('names every bad setting at once, and where to mend it', () => {
    const bad = { SITE_PORT: 'many', CMS_PORT: '70000', SITE_URL: 'ftp://example.org', PUBLISHER_TOKEN: 'short' };
    expect(() => readEnvironment(publisherEnvironment, bad)).toThrowErrorMatchingInlineSnapshot(`
      [EnvironmentError: These settings are missing or wrong. Set them in the file .env (.env.example says what each is for):
        SITE_PORT: expected a port number, such as 4321
        CMS_PORT: expected a port between 1 and 65535
        SITE_URL: expected an address that starts with http:// or https://
        PUBLISHER_TOKEN: expected at least 32 hexadecimal characters
        WAKE_UP_SECRET: is missing]
    `);
  });

  it('takes no short password for the first administrator', () => {
    expect(() => readEnvironment(wholeEnvironment, { ADMIN_PASSWORD: 'Password123' })).toThrow(
      'ADMIN_PASSWORD: expected at least 12 characters',
    );
  });

  it('asks whoever runs everything for every secret', () => {
    expect(() => readEnvironment(wholeEnvironment, { PUBLISHER_TOKEN: token, WAKE_UP_SECRET: token })).toThrow(
      EnvironmentError,
    );
  });
});
