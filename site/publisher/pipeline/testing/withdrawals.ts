import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publisherEnvironment, readEnvironment } from '@waymark/shared-types/environment';
import sharp from 'sharp';
import type { Folders } from '../../process/folders.ts';
import { foldersIn } from '../../process/folders.ts';
import { digestOf } from '../../store/digest.ts';
import { FakeCms, captions, caseStudy, type FakeNode } from '../../sync/testing/fake-cms.ts';
import { openPipeline, type Pipeline } from '../pipeline.ts';

/** Words and bytes that are looked for. */
export const MARKERS = {
  title: 'Marker-of-the-title',
  quote: 'Marker-of-the-quote',
  // As the index of the search has it: no other word begins so, so that it is written out.
  word: 'xqzlantern',
  alternative: 'Marker-of-the-alternative-text',
  caption: 'Marker-of-the-caption',
  film: 'Marker-of-the-bytes',
  camera: 'Marker-of-the-camera',
} as const;

const environment = readEnvironment(publisherEnvironment, {
  PUBLISHER_TOKEN: 'a'.repeat(32),
  WAKE_UP_SECRET: 'b'.repeat(32),
});

const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#336699' } })
  .withExif({ IFD0: { Copyright: MARKERS.camera } })
  .jpeg()
  .toBuffer();

/** The story that is withdrawn, with its picture and its film. */
export const story = (rest: Readonly<Record<string, unknown>> = {}): FakeNode =>
  caseStudy('story', {
    number: 1,
    title: MARKERS.title,
    summary: `${MARKERS.quote} ${MARKERS.word}`,
    picture: captions('picture', {
      mime: 'image/jpeg',
      ext: '.jpg',
      width: 300,
      height: 200,
      alternativeText: MARKERS.alternative,
      caption: MARKERS.caption,
    }),
    film: captions('film'),
    ...rest,
  });

/** Another story, on whose page the first one is quoted. */
export const other = (rest: Readonly<Record<string, unknown>> = {}): FakeNode =>
  caseStudy('other', { number: 2, also: 'story', ...rest });

/** A publisher on a disk of its own with a CMS in memory, in which two stories are published. */
export class Withdrawals {
  readonly cms = new FakeCms();
  readonly data = mkdtempSync(join(tmpdir(), 'waymark-forget-'));
  readonly folders: Folders;
  readonly logged: string[] = [];
  pipeline: Pipeline;

  constructor() {
    const dist = join(this.data, 'dist');
    const site = pathToFileURL(join(import.meta.dirname, 'withdrawal-site.ts')).href;
    mkdirSync(join(dist, 'server'), { recursive: true });
    mkdirSync(join(dist, 'client', 'assets'), { recursive: true });
    writeFileSync(join(dist, 'server', 'entry.mjs'), `export { render } from '${site}';`);
    writeFileSync(join(dist, 'client', 'assets', 'style.1a2b.css'), 'p { margin: 0 }');
    this.folders = { ...foldersIn(this.data), entry: join(dist, 'server', 'entry.mjs'), dist };
    this.cms.put('home', { __typename: 'Home', documentId: 'home', title: 'Welcome' });
    this.cms.put('site', { __typename: 'Site', documentId: 'site', name: 'Small' });
    this.cms.download = (address) =>
      Promise.resolve(new Response(address.endsWith('film.vtt') ? `WEBVTT ${MARKERS.film}` : new Uint8Array(picture)));
    this.publishStories(story(), other());
    this.pipeline = this.#open();
  }

  /** Withdraws the story and all that belongs to it. */
  withdrawAll(): void {
    this.publishStories(other());
    for (const file of ['picture', 'film']) this.cms.tell('file', file, 'withdraw');
    this.cms.tell('case-study', 'story', 'withdraw');
  }

  /** Puts stories into the CMS in place of those before. */
  publishStories(...stories: readonly FakeNode[]): void {
    this.cms.put('caseStudies_connection', ...stories);
  }

  /** Begins anew with what is on the disk. @param before Called while it is not running. */
  restart(before: () => void = () => undefined): void {
    this.pipeline.close();
    before();
    this.pipeline = this.#open();
  }

  /** Every file in the publisher's folder, by its path; folders that are reached by a link are among them anyway. */
  files(): Map<string, Buffer> {
    const { root } = this.folders;
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [relative(root, file), readFileSync(file)]),
    );
  }

  /** The files that hold one of the markers, or some of these bytes as they are. */
  remains(bytes: ReadonlySet<string> = new Set(), markers: readonly string[] = Object.values(MARKERS)): string[] {
    return [...this.files()].flatMap(([path, content]) => [
      ...markers.filter((marker) => content.includes(marker)).map((marker) => `${path}: ${marker}`),
      ...(bytes.has(digestOf(content)) ? [`${path}: bytes`] : []),
    ]);
  }

  /** Digests of all that is made of the story's media, and of its share card. */
  mediaBytes(): Set<string> {
    const [card = 'none'] = /media\/share\/\w+\.png/.exec(this.page('case-studies/story') ?? '') ?? [];
    const isOfTheStory = (path: string) => /^media\/[0-9a-f]{64}\//.test(path) || path.endsWith(card);
    return new Set([...this.files()].flatMap(([path, content]) => (isOfTheStory(path) ? [digestOf(content)] : [])));
  }

  /** What stands at an address on the public site; undefined where nothing does. */
  page(path: string): string | undefined {
    return this.files()
      .get(join(`trees/${this.live}`, path, 'index.html'))
      ?.toString();
  }

  close(): void {
    this.pipeline.close();
    rmSync(this.data, { recursive: true });
  }

  private get live(): string {
    const release = this.pipeline.releases.live()?.number;
    return ['a', 'b'].find((tree) => this.files().get(`trees/${tree}.release`)?.toString() === String(release)) ?? '?';
  }

  #open(): Pipeline {
    const log = (...line: readonly unknown[]) => void this.logged.push(JSON.stringify(line));
    return openPipeline(environment, this.folders, log, undefined, this.cms);
  }
}
