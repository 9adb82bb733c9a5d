/**
 * What compiled Astro components call while they render, in the site that the publisher renders: templates become text at
 * once, and only what waits for something is waited for. `astro dev` has Astro's own runtime, which can do more (islands,
 * streaming). Of what both can do, both make the same bytes: a test holds them to it.
 *
 * The names are those that Astro's compiler writes into what it makes (`astro/compiler-runtime`). One that is missing here
 * ends the build, with its name and the component that asks for it.
 */
import {
  addAttribute as addAstroAttribute,
  Fragment,
  HTMLString,
  spreadAttributes as spreadAstroAttributes,
} from 'astro/runtime/server/index.js';
import { hasMark, standingIn } from '../content/late/marks.ts';
import { Html, type Awaitable } from './html.ts';
import type { PageContext, Props, Slots } from './page-context.ts';
import { joined, textOf } from './text-of.ts';

export { Fragment, mergeSlots } from 'astro/runtime/server/index.js';

/** A compiled component; only a page may answer with a response, such as “there is no such page”. */
export type Component = (context: PageContext, props: Props, slots: Slots) => Awaitable<Html | Response>;

const components = new WeakSet<object>();

/** What each compiled file exports. */
export function createComponent(render: Component): Component {
  components.add(render);
  return render;
}

/** Called once by each compiled file, which uses nothing of it. */
export const createAstro = (): undefined => undefined;

/** A template: its own text, and the values in it. */
export function renderTemplate(own: TemplateStringsArray, ...values: readonly unknown[]): Awaitable<Html> {
  return joined(values.map(textOf), (texts) => {
    let html = own[0] ?? '';
    for (let index = 0; index < texts.length; index += 1) html += `${texts[index] ?? ''}${own[index + 1] ?? ''}`;
    return new Html(html);
  });
}

/**
 * A component in a template.
 * @throws {Error} where it is none of Astro's: it would be an island, which these pages cannot have.
 */
export function renderComponent(
  context: PageContext,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  if (component === Fragment) return slots.default?.(context);
  if (isComponent(component)) return component(context, props, slots);
  throw new Error(
    `Expected <${name}> to be an Astro component, found ${typeof component}. Pages are rendered without islands: see CONTRIBUTING.md.`,
  );
}

/** Whether something is a compiled component. */
export const isComponent = (value: unknown): value is Component => typeof value === 'function' && components.has(value);

/** What stands between the tags of a component, or what the component has in its place. */
export const renderSlot = (context: PageContext, slot: Slots[string], fallback?: unknown): unknown =>
  slot ? slot(context) : fallback;

/** `set:html`. */
export function unescapeHTML(value: unknown): unknown {
  if (typeof value === 'string') return new Html(value);
  if (value instanceof HTMLString) return new Html(value.toString());
  if (Array.isArray(value)) return value.map(unescapeHTML);
  return value instanceof Promise ? value.then(unescapeHTML) : value;
}

/** In the head: the style sheets of the page. */
export const renderHead = (context: PageContext): Html => context.head;

/** Elsewhere: every page has a head. */
export const maybeRenderHead = (): undefined => undefined;

export { renderTemplate as render };

/** A script that the build made a file of, from a `<script>` in a component and what it imports. */
export const renderScript = (context: PageContext, id: string): Html =>
  new Html(`<script type="module" src="${context.scripts(id)}"></script>`);

/** Attributes that lead somewhere, or that something leads to: a late value in one would change what the page links to. */
const LEADING = new Set(['id', 'href', 'src', 'srcset', 'poster', 'action', 'for', 'style', 'class']);

/** An attribute, with late values in it told apart from those in texts. */
export function addAttribute(value: unknown, key: string, shouldEscape = true, tagName = ''): unknown {
  const attribute: unknown = addAstroAttribute(value, key, shouldEscape, tagName);
  return asAttribute(String(attribute), key) ?? attribute;
}

/** Several attributes. */
export function spreadAttributes(
  values: Record<string, unknown> = {},
  name?: string,
  scope?: { readonly class?: string },
): unknown {
  const attributes: unknown = spreadAstroAttributes(values, name, { ...scope });
  if (!hasMark(String(attributes))) return attributes;
  for (const [key, value] of Object.entries(values)) asAttribute(String(value), key);
  return asAttribute(String(attributes), '');
}

/** @throws {Error} where the attribute leads somewhere: `early` reads the value there. */
function asAttribute(text: string, key: string): HTMLString | undefined {
  if (!hasMark(text)) return undefined;
  if (LEADING.has(key.toLowerCase()))
    throw new Error(
      `Expected no late value in the attribute “${key}”, found one. Put early(…) around it: see docs/publisher.md.`,
    );
  return new HTMLString(standingIn('a', text));
}
