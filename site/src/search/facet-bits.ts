import { ByteReader, ByteWriter, checkFormat, DamagedFile, within } from './bytes.ts';
import { FrontCodedReader, FrontCodedWriter, inOrder } from './front-coding.ts';
import { readRising, writeRising } from './rising-numbers.ts';

/** How many ids a file of facets is about: file n has those from n × 1,024 on. */
export const IDS_A_FILE = 1024;

/** More files than this are damage. */
export const MOST_FACET_FILES = 1024;

/** The values of facets of the ids of one file. */
export interface FacetFile {
  /** The ids that stand for something, ascending. */
  readonly ids: readonly number[];
  /** By kind, then by the slug of the value: the ids that have it, ascending, each of them among `ids`. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** The first byte of a file of facets; another number is another way of writing them. */
const FORMAT = 2;

/** No kind and no slug has it. */
const BETWEEN = '/';

/**
 * A file of facets: which file, the places of its ids in it, and then for each value, by name and in order, the places among these
 * ids of those that have it. Kinds and slugs stand with their sets, front-coded, so that a file means the same whatever other files say.
 * A value that no id has is left out. Throws a RangeError where ids do not rise or are not of one file, and where a value names an id
 * that is not among them.
 */
export function encodeFacets({ ids, values }: FacetFile): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  bytes.byte(FORMAT);
  const file = Math.floor((ids[0] ?? 0) / IDS_A_FILE);
  bytes.number(file);
  writeRising(
    bytes,
    ids.map((id) => id - file * IDS_A_FILE),
    IDS_A_FILE,
  );
  const places = new Map(ids.map((id, place) => [id, place]));
  const names = new FrontCodedWriter(bytes);
  const sets = [...values].flatMap(([kind, ofKind]) =>
    [...ofKind].map(([slug, having]) => ({ name: kind + BETWEEN + slug, having })),
  );
  for (const { name, having } of sets
    .filter(({ having: { length } }) => length > 0)
    .sort((one, other) => inOrder(one.name, other.name))) {
    names.text(name);
    writeRising(
      bytes,
      having.map((id) => placeOf(id, places)),
      ids.length,
    );
  }
  return bytes.done();
}

function placeOf(id: number, places: ReadonlyMap<number, number>): number {
  const place = places.get(id);
  if (place === undefined) throw new RangeError(`Id ${id} has a facet and stands for nothing.`);
  return place;
}

/** Reads what `encodeFacets` wrote; throws a DamagedFile at anything else. */
export function decodeFacets(bytes: Uint8Array): FacetFile {
  const reader = new ByteReader(bytes);
  checkFormat(reader, FORMAT);
  const first = within(reader.number(), MOST_FACET_FILES - 1) * IDS_A_FILE;
  const ids = readRising(reader, IDS_A_FILE).map((place) => first + place);
  const names = new FrontCodedReader(reader);
  const values = new Map<string, Map<string, number[]>>();
  while (reader.left > 0) {
    const [kind = '', slug = ''] = names.text().split(BETWEEN);
    const ofKind = values.get(kind) ?? new Map<string, number[]>();
    values.set(kind, ofKind);
    ofKind.set(
      slug,
      readRising(reader, ids.length).map((place) => idAt(ids, place)),
    );
  }
  return { ids, values };
}

function idAt(ids: readonly number[], place: number): number {
  const id = ids[place];
  if (id === undefined) throw new DamagedFile('unknown id');
  return id;
}
