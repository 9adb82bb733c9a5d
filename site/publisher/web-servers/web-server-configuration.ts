import type { ContentSource, SourceEntry } from '../../src/content/content-source.ts';
import { FORMER_ADDRESSES } from '../../src/content/site/former-addresses.ts';
import { gonePath, toldToReaders } from '../../src/content/site/gone-pages.ts';
import type { LiveFiles } from '../pages/live-files.ts';
import type { Objects, StoredObject } from '../release/objects.ts';
import { headerRules, type HeaderRule } from './header-rules.ts';
import { configurationFiles } from './configuration-files.ts';
import { findFor } from './redirect-lookup.ts';
import { redirectRules, type RedirectEntry, type RedirectProblem, type RedirectRule } from './redirect-rules.ts';

/** What web servers are told beside the pages: where old addresses lead, and which headers answers carry. */
export class WebServerConfiguration {
  readonly #source: ContentSource;
  readonly #objects: Objects;
  #redirects: readonly RedirectRule[] = [];
  #lookup: ReadonlyMap<string, RedirectRule> = new Map();
  #headers: readonly HeaderRule[] = headerRules({ scripts: [], styles: [] });
  #problems: readonly RedirectProblem[] = [];

  constructor(source: ContentSource, objects: Objects) {
    this.#source = source;
    this.#objects = objects;
  }

  get redirects(): readonly RedirectRule[] {
    return this.#redirects;
  }

  get headers(): readonly HeaderRule[] {
    return this.#headers;
  }

  /** The redirects that cannot be carried out. */
  get problems(): readonly RedirectProblem[] {
    return this.#problems;
  }

  /** Whether a redirect leads a reader from an address to a page. */
  leadsOn(path: string): boolean {
    const found = findFor(this.#lookup, path)?.value;
    return found !== undefined && found.status !== 410;
  }

  /** Reads the redirects anew. @param isLive Whether a page stands at an address. */
  readRedirects(isLive: (path: string) => boolean): void {
    const { rules, problems } = redirectRules(
      [...this.#entries().map((entry) => redirectOf(entry, isLive)), ...ownRedirects(isLive)],
      isLive,
    );
    this.#redirects = rules;
    this.#problems = problems;
    this.#lookup = new Map(rules.map((rule) => [rule.from, rule]));
  }

  /** The addresses of the pages that say what readers are told where something was taken down. */
  gonePages(): string[] {
    return this.#entries().flatMap(({ id, data }) => (toldToReaders(data) === undefined ? [] : [gonePath(id)]));
  }

  #entries(): readonly SourceEntry[] {
    return this.#source.list('redirect', { order: 'from' });
  }

  /** The files of a release that tell web servers all this, by path. */
  files(live: LiveFiles): Map<string, StoredObject> {
    this.#headers = headerRules(live.inline);
    const texts = configurationFiles({ redirects: this.#redirects, headers: this.#headers });
    return new Map(Object.entries(texts).map(([path, text]) => [path, this.#objects.put(Buffer.from(text))]));
  }
}

/** From where the site's own pages stood in an earlier version. No editor can make another from there: the address is taken. */
const ownRedirects = (isLive: (path: string) => boolean): readonly RedirectEntry[] =>
  [...FORMER_ADDRESSES].filter(([, to]) => isLive(to)).map(([from, to]) => ({ from, to, permanent: true }));

/** A redirect as the CMS has it. Where its page cannot be made, the one for everything that was taken down is shown. */
function redirectOf({ id, data }: SourceEntry, isLive: (path: string) => boolean): RedirectEntry {
  const { from, to, permanent } = data;
  const page = gonePath(id);
  return {
    from: String(from),
    to: typeof to === 'string' && to !== '' ? to : null,
    permanent: permanent !== false,
    ...(toldToReaders(data) !== undefined && isLive(page) && { page }),
  };
}
