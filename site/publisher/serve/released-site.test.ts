import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../web-servers/header-rules.ts';
import { rulesFile, RULES_FILE } from '../web-servers/rules-file.ts';
import { newSite, publish } from '../release/testing/new-site.ts';
import { ReleasedSite } from './released-site.ts';

const HEADERS = headerRules({ scripts: [], styles: [] });
const rulesTo = (to: string) => rulesFile({ redirects: [{ from: '/old/', to, status: 301 }], headers: HEADERS });

const texts = (number: number) => ({
  'index.html': `home ${number}`,
  [`only-${number}.txt`]: 'here',
  [RULES_FILE]: rulesTo(`/new-${number}/`),
});

/** A site with two releases, and one who only reads it. */
async function twoReleases() {
  const { folder, objects, open } = newSite();
  const releases = open();
  await publish(releases, objects, texts(1));
  await publish(releases, objects, texts(2));
  const told: string[] = [];
  const released = new ReleasedSite(folder, (_, event) => told.push(event));
  const read = (path: string) => {
    const site = released.live();
    const found = site?.fileAt(path);
    return site && found && readFileSync(site.objectPath(found.hash), 'utf8');
  };
  return { folder, objects, open, releases, released, read, told };
}

/** What is seen of one of the releases that `texts` makes. */
const seen = ({ read, released }: Awaited<ReturnType<typeof twoReleases>>) => [
  read('index.html'),
  ...[1, 2, 3].filter((number) => read(`only-${number}.txt`) === 'here'),
  released.live()?.redirects[0]?.to,
];

describe('the site as it lies on the disk', () => {
  it('is the live release, with each swap the next one, back and forth', async () => {
    const site = await twoReleases();
    expect(seen(site)).toEqual(['home 2', 2, '/new-2/']);
    await publish(site.releases, site.objects, texts(3));
    expect(seen(site)).toEqual(['home 3', 3, '/new-3/']);
    site.releases.rollBack(1);
    expect(seen(site)).toEqual(['home 1', 1, '/new-1/']);
    site.releases.rollBack(2, true);
    expect(seen(site)).toEqual(['home 2', 2, '/new-2/']);
    expect(new Set(site.told)).toEqual(new Set(['shows']));
  });

  it('is there whatever happened to what is known of the releases', async () => {
    const site = await twoReleases();
    site.releases.close();
    writeFileSync(join(site.folder, 'releases.db'), 'garbage');
    for (const suffix of ['-wal', '-shm']) rmSync(join(site.folder, `releases.db${suffix}`), { force: true });
    expect(seen(site)).toEqual(['home 2', 2, '/new-2/']);
    await publish(site.open(), site.objects, texts(3));
    expect(seen(site)).toEqual(['home 3', 3, '/new-3/']);
  });

  it('is what it was while what comes after it cannot be read, and right again with the release after that', async () => {
    const site = await twoReleases();
    expect(seen(site)).toEqual(['home 2', 2, '/new-2/']);
    await publish(site.releases, site.objects, { ...texts(3), [RULES_FILE]: 'garbage' });
    expect(site.released.live()?.redirects[0]?.to).toBe('/new-2/');
    expect(site.told.at(-1)).toBe('the live release cannot be read');
    await publish(site.releases, site.objects, texts(1));
    expect(seen(site)).toEqual(['home 1', 1, '/new-1/']);
  });

  it('has general headers and no redirects where the release was made before it had a file of them', async () => {
    const { releases, objects, released } = await twoReleases();
    await publish(releases, objects, { 'index.html': 'home' });
    expect(released.live()).toMatchObject({ redirects: [], headers: HEADERS });
  });

  it('is none before the first release, and none where all of it was deleted', async () => {
    expect(new ReleasedSite(newSite().folder, () => undefined).live()).toBeUndefined();
    const { folder, released } = await twoReleases();
    expect(released.live()).toBeDefined();
    rmSync(folder, { recursive: true });
    expect(released.live()).toBeUndefined();
  });
});
