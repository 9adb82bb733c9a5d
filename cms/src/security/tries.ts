import { createHmac, randomBytes } from 'node:crypto';

const SLOTS = 2 ** 16;

/**
 * Counts tries by name within windows of time, in 256 KB however many names come: names share slots by a secret hash, so that
 * nobody can choose whose slot they fill. Each window begins with all counts at nothing.
 */
export class Tries {
  readonly #windowMs: number;
  readonly #secret = randomBytes(16);
  readonly #counts = new Uint32Array(SLOTS);
  #windowEnds = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Adds a try, and returns how many there are with it. */
  add(name: string, now: number): number {
    const slot = this.#slotOf(name, now);
    const count = (this.#counts[slot] ?? 0) + 1;
    this.#counts[slot] = count;
    return count;
  }

  /** Takes a try back that turned out not to be one against its name. */
  takeBack(name: string, now: number): void {
    const slot = this.#slotOf(name, now);
    this.#counts[slot] = Math.max(0, (this.#counts[slot] ?? 0) - 1);
  }

  count(name: string, now: number): number {
    return this.#counts[this.#slotOf(name, now)] ?? 0;
  }

  /** How long the window still lasts, in whole seconds. */
  secondsLeft(now: number): number {
    return Math.max(1, Math.ceil((this.#windowEnds - now) / 1000));
  }

  #slotOf(name: string, now: number): number {
    if (now >= this.#windowEnds) {
      this.#counts.fill(0);
      this.#windowEnds = now + this.#windowMs;
    }
    return createHmac('sha256', this.#secret).update(name).digest().readUInt16BE(0);
  }
}
