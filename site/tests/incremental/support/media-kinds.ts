import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../../cms/demo/generator/random.ts';
import { at, type Json } from '../../../../cms/tests/support/json.ts';
import type { Desk, Done } from './desk.ts';
import type { Kind } from './kind.ts';
import type { LibraryFile } from './mirror.ts';
import { picture } from './pictures.ts';
import { words } from './rich-text.ts';

type FileKind = LibraryFile['kind'];
type Content = Uint8Array<ArrayBuffer>;

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'cms', 'demo', 'files');

/** The demo files that stand for what is no picture; several of a kind can replace each other. */
const ON_DISK = {
  video: ['film/bsl-placeholder.mp4'],
  captions: ['film/bsl-placeholder.vtt'],
  document: ['documents/whats-next-polish.pdf', 'documents/whats-next-summary.pdf'],
  audio: ['documents/whats-next-summary.mp3'],
} as const satisfies Partial<Record<FileKind, readonly string[]>>;

const FORMATS: Readonly<Record<FileKind, readonly [ending: string, mime: string]>> = {
  picture: ['png', 'image/png'],
  'spare picture': ['png', 'image/png'],
  video: ['mp4', 'video/mp4'],
  captions: ['vtt', 'text/vtt'],
  document: ['pdf', 'application/pdf'],
  audio: ['mp3', 'audio/mpeg'],
};

const contentOf = async (kind: FileKind, random: Random): Promise<Content> =>
  kind === 'picture' || kind === 'spare picture'
    ? await picture(random)
    : Uint8Array.from(readFileSync(join(FOLDER, random.pick(ON_DISK[kind]))));

function form(info: Json, name = '', content?: Content, mime = ''): FormData {
  const data = new FormData();
  data.append('fileInfo', JSON.stringify(info));
  if (content) data.append('files', new Blob([content], { type: mime }), name);
  return data;
}

/** Puts a new file into the media library. */
export async function upload(desk: Desk, kind: FileKind, random: Random): Promise<Done> {
  const [ending, mime] = FORMATS[kind];
  const name = `${kind.replace(' ', '-')}-${desk.mirror.number()}.${ending}`;
  const info = { name, alternativeText: words(random), caption: null };
  return await desk.send(
    `upload ${name}`,
    ['POST', '/upload', form(info, name, await contentOf(kind, random), mime)],
    (answer) => {
      desk.mirror.files = [...desk.mirror.files, { id: Number(at(answer, 0, 'id')), name, kind }];
    },
  );
}

/** A change of what the media library says of a file: its bytes stay. */
const changesInfo = (name: string, info: (file: LibraryFile, random: Random) => Json): Kind => ({
  name: `change the ${name} of a file`,
  make: async (desk, random) => {
    const file = random.pick(desk.mirror.files);
    return await desk.send(`change the ${name} of ${file.name}`, [
      'POST',
      `/upload?id=${file.id}`,
      form(info(file, random)),
    ]);
  },
});

const replaces = (kind: FileKind): Kind => ({
  name: `replace the bytes of a ${kind}`,
  make: async (desk, random) => {
    const file = random.pick(desk.mirror.files.filter((each) => each.kind === kind));
    const [, mime] = FORMATS[kind];
    const info = { name: file.name, alternativeText: words(random), caption: null };
    return await desk.send(`replace the bytes of ${file.name}`, [
      'POST',
      `/upload?id=${file.id}`,
      form(info, file.name, await contentOf(kind, random), mime),
    ]);
  },
});

/** A picture that some field may do without; two stay to choose from. */
const deletes: Kind = {
  name: 'delete a picture that may be missing',
  make: async (desk, random) => {
    const spare = desk.mirror.files.filter(({ kind }) => kind === 'spare picture');
    if (spare.length <= 2) return undefined;
    const file = random.pick(spare);
    return await desk.send(`delete ${file.name}`, ['DELETE', `/upload/files/${file.id}`], () => {
      desk.mirror.files = desk.mirror.files.filter((other) => other !== file);
    });
  },
};

/** Every kind of edit of the media library. */
export const MEDIA_KINDS: readonly Kind[] = [
  {
    name: 'upload a picture',
    unseen: true,
    make: (desk, random) => upload(desk, random.chance(1 / 2) ? 'picture' : 'spare picture', random),
  },
  changesInfo('alternative text', ({ name }, random) => ({ name, alternativeText: words(random) })),
  changesInfo('caption', ({ name }, random) => ({ name, caption: words(random) })),
  changesInfo('name', ({ name }, random) => ({ name: `${random.pick(['new', 'better', 'short'])}-${name}` })),
  replaces('picture'),
  replaces('spare picture'),
  replaces('document'),
  deletes,
];
