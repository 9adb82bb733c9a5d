import type { Awaitable, Html } from './html.ts';
import { textOf } from './text-of.ts';

/** What a component is given. */
export type Props = Readonly<Record<string, unknown>>;

/** What stands between the tags of a component, by the name of the slot: rendered where it is asked for. */
export type Slots = Readonly<Record<string, ((context: PageContext) => unknown) | undefined>>;

/** The address of a script by what Astro's compiler calls it. */
export type Scripts = (id: string) => string;

/** The page that is being rendered: what Astro's compiler calls the “result”. */
export class PageContext {
  readonly url: URL;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The links to the style sheets of the page. */
  readonly head: Html;
  readonly scripts: Scripts;

  constructor(url: URL, params: PageContext['params'], head: Html, scripts: Scripts) {
    this.url = url;
    this.params = params;
    this.head = head;
    this.scripts = scripts;
  }

  /** What a component knows as `Astro`. */
  createAstro(props: Props, slots: Slots): AstroGlobal {
    return new AstroGlobal(this, props, slots);
  }
}

/** `Astro` in a component, with what pages that nobody is waiting for can have: there is no request, and no answer to change. */
class AstroGlobal {
  readonly props: Props;
  readonly slots: RenderableSlots;
  /** Set by each component to itself. */
  self: unknown;
  readonly #context: PageContext;

  constructor(context: PageContext, props: Props, slots: Slots) {
    this.#context = context;
    this.props = props;
    this.slots = new RenderableSlots(context, slots);
  }

  get url(): URL {
    return this.#context.url;
  }

  get params(): PageContext['params'] {
    return this.#context.params;
  }
}

/** `Astro.slots`. */
class RenderableSlots {
  readonly #context: PageContext;
  readonly #slots: Slots;

  constructor(context: PageContext, slots: Slots) {
    this.#context = context;
    this.#slots = slots;
  }

  has(name: string): boolean {
    return this.#slots[name] !== undefined;
  }

  /** The HTML of a slot; under `astro dev` always a promise. */
  render(name: string): Awaitable<string> {
    return textOf(this.#slots[name]?.(this.#context));
  }
}
