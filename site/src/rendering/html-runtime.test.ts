import { addAttribute } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import { Html } from './html.ts';
import {
  createComponent,
  renderComponent,
  renderScript,
  renderSlot,
  renderTemplate,
  unescapeHTML,
} from './html-runtime.ts';
import { PageContext } from './page-context.ts';

const page = new PageContext(new URL('http://example.org/a/'), { slug: 'a' }, new Html(''), (id) => `/assets/${id}.js`);

/** What a template with one value in it becomes. */
const shown = async (value: unknown) => (await renderTemplate`<p>${value}</p>`).text.slice(3, -4);

describe('a value in a template', () => {
  it.each([
    ['a text', 'Tom & "Jerry"', 'Tom &amp; &quot;Jerry&quot;'],
    ['HTML', new Html('<b>bold</b>'), '<b>bold</b>'],
    ['a number', 5, '5'],
    ['nought', 0, '0'],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['what is false', false, ''],
    ['what is not a number', NaN, ''],
    ['an empty text', '', ''],
    ['a list', ['<', ['a', undefined, 1]], '&lt;a1'],
    ['a list that is no array', new Set(['a', 'b']), 'ab'],
    ['a function', () => '<', '&lt;'],
    ['what is waited for', Promise.resolve(['<', Promise.resolve('b')]), '&lt;b'],
    ['what Astro made of an attribute', addAttribute('a "b"', 'title'), ' title="a &quot;b&quot;"'],
    ['what is set as HTML', unescapeHTML('<b>'), '<b>'],
    ['what is set as HTML, and waited for', unescapeHTML(Promise.resolve('<b>')), '<b>'],
    ['a list that is set as HTML', unescapeHTML(['<b>', undefined]), '<b>'],
  ])('%s', async (_, value, text) => {
    expect(await shown(value)).toBe(text);
  });

  it('is refused where it is an object, which a page would show as such', () => {
    expect(() => renderTemplate`${{ title: 'A title' }}`).toThrow(/found an object/);
  });

  it('is there at once where nothing is waited for', () => {
    expect(renderTemplate`<p>${['a', 1]}</p>`).toEqual(new Html('<p>a1</p>'));
  });

  it('fails with the first that fails, and leaves no other behind', async () => {
    const failing = [1, 2].map((number) => Promise.reject(new Error(`failed ${String(number)}`)));
    await expect(renderTemplate`${failing[0]}${failing[1]}`).rejects.toThrow('failed 1');
  });
});

describe('a component', () => {
  const Card = createComponent((context, props, slots) => {
    const astro = context.createAstro(props, slots);
    return renderTemplate`<h2>${props.title}</h2>${renderSlot(context, slots['default'], 'nothing')}${astro.slots.has('more')}`;
  });

  it('gets its properties and what stands between its tags', async () => {
    const card = renderComponent(page, 'Card', Card, { title: 'A & B' }, { default: () => 'text' });
    expect(await shown(card)).toBe('<h2>A &amp; B</h2>text');
    expect(await shown(renderComponent(page, 'Card', Card, {}))).toBe('<h2></h2>nothing');
  });

  it('knows the page, and renders its own slots', async () => {
    const Wrapped = createComponent(async (context, props, slots) => {
      const astro = context.createAstro(props, slots);
      const html = await astro.slots.render('default');
      return renderTemplate`${unescapeHTML(`<i>${html}</i>`)} ${astro.params.slug} ${astro.url.pathname}`;
    });
    expect(await shown(renderComponent(page, 'Wrapped', Wrapped, {}, { default: () => '<' }))).toBe(
      '<i>&lt;</i> a /a/',
    );
  });

  it('of another framework is refused by name', () => {
    expect(() => renderComponent(page, 'Counter', () => 'a counter', {})).toThrow(/Expected <Counter> to be an Astro/);
    expect(() => renderComponent(page, 'Lost', undefined, {})).toThrow(/Expected <Lost> to be an Astro.* undefined/);
  });
});

describe('a script', () => {
  it('is the file that the build made of it', () => {
    expect(renderScript(page, 'explorer').text).toBe('<script type="module" src="/assets/explorer.js"></script>');
  });
});
