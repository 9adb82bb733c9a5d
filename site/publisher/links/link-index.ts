import type { StoredObject } from '../release/objects.ts';

/** An address that some page links to, with or without a part of the page there. */
export interface Target {
  readonly number: number;
  readonly path: string;
  readonly fragment: string | undefined;
  /** The file behind the address, where it is a picture, a style sheet, a document; undefined where it is, or should be, a page. */
  readonly asset: StoredObject | undefined;
}

/** Every address that some page links to, each once. */
export class LinkIndex {
  readonly #targets: (Target | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** The targets at each path: with and without fragments. */
  readonly #at = new Map<string, number[]>();

  get(number: number): Target {
    const target = this.#targets[number];
    if (!target) throw new Error(`Expected an address with the number ${number}, found none.`);
    return target;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#targets.length;
  }

  at(path: string): readonly number[] {
    return this.#at.get(path) ?? [];
  }

  all(): readonly Target[] {
    return this.#targets.filter((target) => target !== undefined);
  }

  /** The number of an address; a new one for a new address, whose file is looked for once. */
  numberOf(path: string, fragment: string | undefined, findAsset: (path: string) => StoredObject | undefined): number {
    const known = this.#numbers.get(nameOf(path, fragment));
    if (known !== undefined) return known;
    const sibling = this.at(path)[0];
    const asset = sibling === undefined ? findAsset(path) : this.get(sibling).asset;
    const number = this.#targets.length;
    this.put({ number, path, fragment, asset });
    return number;
  }

  put(target: Target): void {
    this.#targets[target.number] = target;
    this.#numbers.set(nameOf(target.path, target.fragment), target.number);
    this.#at.set(target.path, [...this.at(target.path), target.number]);
  }

  /** Forgets an address that no page links to. */
  remove(number: number): void {
    const { path, fragment } = this.get(number);
    this.#targets[number] = undefined;
    this.#numbers.delete(nameOf(path, fragment));
    const others = this.at(path).filter((other) => other !== number);
    if (others.length > 0) this.#at.set(path, others);
    else this.#at.delete(path);
  }
}

const nameOf = (path: string, fragment: string | undefined) => (fragment === undefined ? path : `${path}#${fragment}`);
