import type { Random } from '../../../../cms/demo/generator/random.ts';
import type { TypeSchema } from './schemas.ts';

/** An entry that is in the CMS. */
export interface Entry {
  readonly type: TypeSchema;
  readonly document: string;
  /** How the tests call it in their reports. */
  readonly name: string;
  /** The last parts of its address: of the draft, and of what the public sees. */
  readonly slugs: Set<string>;
  isPublic: boolean;
}

/** A file of the media library. */
export interface LibraryFile {
  readonly id: number;
  readonly name: string;
  readonly kind: 'picture' | 'spare picture' | 'video' | 'captions' | 'document' | 'audio';
}

/** The fewest public entries of a type: what links to the list of all of them must not end at nothing. */
const FEWEST = 2;

/** What the editor has made so far: edits choose from it, and keep the site free of dead links by it. */
export class Mirror {
  entries: readonly Entry[] = [];
  files: readonly LibraryFile[] = [];
  readonly #formerSlugs = new Map<string, Set<string>>();
  #made = 0;

  /** The same things, to go on with apart from this one. */
  copy(): Mirror {
    const copy = new Mirror();
    copy.entries = this.entries.map((entry) => ({ ...entry, slugs: new Set(entry.slugs) }));
    copy.files = this.files;
    copy.#made = this.#made;
    for (const [type, slugs] of this.#formerSlugs) copy.#formerSlugs.set(type, new Set(slugs));
    return copy;
  }

  /** A number that was not given out before. */
  number(): number {
    return (this.#made += 1);
  }

  /** The last part of an address: a new one, or now and then one that an entry of the type had before. */
  slug(type: string, random: Random): string {
    const taken = new Set(this.of(type).flatMap(({ slugs }) => [...slugs]));
    const free = [...(this.#formerSlugs.get(type) ?? [])].filter((slug) => !taken.has(slug));
    return free.length > 0 && random.chance(1 / 3) ? random.pick(free) : `${type}-${this.number()}`;
  }

  of(type: string): readonly Entry[] {
    return this.entries.filter((entry) => entry.type.name === type);
  }

  /** Notes the slugs that an entry has from now on. */
  rename(entry: Entry, slugs: readonly string[]): void {
    const former = this.#formerSlugs.get(entry.type.name) ?? new Set();
    for (const slug of entry.slugs) former.add(slug);
    this.#formerSlugs.set(entry.type.name, former);
    entry.slugs.clear();
    for (const slug of slugs) entry.slugs.add(slug);
  }

  add(entry: Entry): void {
    this.entries = [...this.entries, entry];
  }

  remove(entry: Entry): void {
    this.rename(entry, []);
    this.entries = this.entries.filter((other) => other !== entry);
  }

  /** Those of some entries of one type that the site does without: no list of the site may become empty. */
  dispensable(entries: readonly Entry[]): readonly Entry[] {
    const some = entries.filter(({ type }) => !type.isSingle);
    const live = this.entries.filter(({ type, isPublic }) => isPublic && type === some[0]?.type).length;
    let spare = live - FEWEST;
    return some.filter(({ isPublic }) => !isPublic || (spare -= 1) >= 0);
  }
}
