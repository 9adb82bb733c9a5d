import type { InlineHashes } from '../hosting/inline-hashes.ts';
import type { StoredObject } from '../release/objects.ts';
import type { Outcome } from './page-renderer.ts';

/** Outcomes on their way between threads: a text that many pages share is sent once, and then by its number. */
export interface Packed {
  /** Texts that were not sent before; their numbers go on from the last. */
  readonly texts: readonly string[];
  /** The digests of the answers to those of them that are questions, by the text's number. */
  readonly digests: readonly (readonly [number: number, digest: string])[];
  readonly outcomes: readonly PackedOutcome[];
}

interface PackedOutcome {
  readonly path: string;
  readonly kind: Outcome['kind'];
  readonly reads: Uint32Array;
  readonly hrefs: Uint32Array;
  readonly ids: string;
  readonly object: StoredObject | undefined;
  readonly inline: InlineHashes | undefined;
  readonly reason: string;
}

/** A text that was cut out of a page keeps the whole page in memory; a copy does not. */
const ownCopy = (text: string) => Buffer.from(text).toString();

/** Packs what one thread rendered. */
export class Packer {
  readonly #digest: (key: string) => string;
  readonly #numbers = new Map<string, number>();

  /** @param digest Answers a question, as a digest. */
  constructor(digest: (key: string) => string) {
    this.#digest = digest;
  }

  pack(outcomes: readonly Outcome[]): Packed {
    const texts: string[] = [];
    const digests: [number, string][] = [];
    const number = (text: string, isQuestion: boolean): number => {
      const known = this.#numbers.get(text);
      if (known !== undefined) return known;
      const next = this.#numbers.size;
      const own = ownCopy(text);
      this.#numbers.set(own, next);
      texts.push(own);
      if (isQuestion) digests.push([next, this.#digest(text)]);
      return next;
    };
    return {
      outcomes: outcomes.map((outcome) => ({
        path: outcome.path,
        kind: outcome.kind,
        reads: Uint32Array.from(outcome.reads, (key) => number(key, true)),
        hrefs: Uint32Array.from(outcome.kind === 'page' ? outcome.links.hrefs : [], (href) => number(href, false)),
        ids: outcome.kind === 'page' ? outcome.links.ids.join('\n') : '',
        object: outcome.kind === 'page' ? outcome.object : undefined,
        inline: outcome.kind === 'page' ? outcome.inline : undefined,
        reason: outcome.kind === 'failed' ? outcome.reason : '',
      })),
      texts,
      digests,
    };
  }
}

/** Unpacks what one thread sends. */
export class Unpacker {
  readonly #texts: string[] = [];
  readonly #learn: (key: string, digest: string) => void;

  /** @param learn Told the answer to each question, once. */
  constructor(learn: (key: string, digest: string) => void) {
    this.#learn = learn;
  }

  unpack({ texts, digests, outcomes }: Packed): Outcome[] {
    this.#texts.push(...texts);
    for (const [number, digest] of digests) this.#learn(this.#text(number), digest);
    return outcomes.map((packed) => this.#outcome(packed));
  }

  #outcome({ path, kind, reads, hrefs, ids, object, inline, reason }: PackedOutcome): Outcome {
    const asked = { path, reads: Array.from(reads, (number) => this.#text(number)) };
    if (kind === 'failed') return { ...asked, kind, reason };
    if (kind !== 'page') return { ...asked, kind };
    if (!object) throw new Error(`A render thread sent the page ${path} without its file.`);
    const links = { hrefs: Array.from(hrefs, (number) => this.#text(number)), ids: ids === '' ? [] : ids.split('\n') };
    return { ...asked, kind, object, links, inline };
  }

  #text(number: number): string {
    const text = this.#texts[number];
    if (text === undefined) throw new Error(`A render thread named a text ${number} that it did not send.`);
    return text;
  }
}
