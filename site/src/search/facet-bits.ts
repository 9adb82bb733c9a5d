import { ByteReader, ByteWriter, checkFormat, DamagedFile, within } from './bytes.ts';
import { FrontCodedReader, FrontCodedWriter, inOrder } from './front-coding.ts';

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

const FORMAT = 1;
/** How a set is written: as a bit for each id, or as the steps from one to the next. */
const BITS = 0;

/** No kind and no slug has it. */
const BETWEEN = '/';

/**
 * A file of facets. A set of ids is written by their places among `ids`, as bits or as gaps, whichever is shorter; kinds and slugs with
 * it, front-coded and in order, so that a file means the same whatever other files say. A value that no id has is left out. Throws a RangeError where a value names an id
 * that is not among `ids`.
 */
export function encodeFacets({ ids, values }: FacetFile): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter();
  bytes.byte(FORMAT);
  bytes.number(ids.length);
  writeRising(bytes, ids);
  const places = new Map(ids.map((id, place) => [id, place]));
  const names = new FrontCodedWriter(bytes);
  const sets = [...values].flatMap(([kind, ofKind]) =>
    [...ofKind].map(([slug, having]) => ({ name: kind + BETWEEN + slug, having })),
  );
  for (const { name, having } of sets
    .filter(({ having: { length } }) => length > 0)
    .sort((one, other) => inOrder(one.name, other.name))) {
    names.text(name);
    writeSet(
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

/** Numbers from 0 on that rise, each as what it is more than the one before. */
function writeRising(bytes: ByteWriter, numbers: readonly number[]): void {
  let next = 0;
  for (const number of numbers) {
    if (number < next) throw new RangeError(`Numbers must rise; ${number} follows ${next - 1}.`);
    bytes.number(number - next);
    next = number + 1;
  }
}

function readRising(reader: ByteReader, length: number): number[] {
  let next = 0;
  return Array.from({ length }, () => {
    const number = within(next + reader.number(), IDS_A_FILE * MOST_FACET_FILES - 1);
    next = number + 1;
    return number;
  });
}

const bytesFor = (bits: number): number => Math.ceil(bits / 8);

function writeSet(bytes: ByteWriter, places: readonly number[], size: number): void {
  if (places.length < bytesFor(size)) {
    bytes.number(places.length);
    writeRising(bytes, places);
    return;
  }
  const bits = new Uint8Array(bytesFor(size));
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  bytes.number(BITS);
  bytes.all(bits);
}

function readSet(reader: ByteReader, size: number): number[] {
  const length = within(reader.number(), reader.left);
  if (length !== BITS) return readRising(reader, length);
  const bits = reader.all(bytesFor(size));
  return Array.from({ length: size }, (_, place) => place).filter(
    (place) => ((bits[place >> 3] ?? 0) >> (place & 7)) & 1,
  );
}

/** Reads what `encodeFacets` wrote; throws a DamagedFile at anything else. */
export function decodeFacets(bytes: Uint8Array): FacetFile {
  const reader = new ByteReader(bytes);
  checkFormat(reader, FORMAT);
  const ids = readRising(reader, reader.howMany());
  const names = new FrontCodedReader(reader);
  const values = new Map<string, Map<string, number[]>>();
  while (reader.left > 0) {
    const [kind = '', slug = ''] = names.text().split(BETWEEN);
    const ofKind = values.get(kind) ?? new Map<string, number[]>();
    values.set(kind, ofKind);
    ofKind.set(
      slug,
      readSet(reader, ids.length).map((place) => idAt(ids, place)),
    );
  }
  return { ids, values };
}

function idAt(ids: readonly number[], place: number): number {
  const id = ids[place];
  if (id === undefined) throw new DamagedFile('unknown id');
  return id;
}
