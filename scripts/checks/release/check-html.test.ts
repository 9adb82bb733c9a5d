import { describe, expect, it } from 'vitest';
import { checkHtml } from './check-html.ts';
import { RULE_CHANGES } from './html-rules.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';

const faultsOf = async (body: string, head?: string) =>
  (await checkHtml(smallRelease({ 'index.html': pageWith(body, head) }))).flatMap(({ faults }) => faults);

describe('the validation of HTML', () => {
  it('finds nothing in a good page', async () => {
    expect(await faultsOf('<h2>Part</h2><p><a href="https://example.org/">Away</a></p>')).toEqual([]);
  });

  it.each([
    ['an element where it may not stand', '<p><span><div>Deep</div></span></p>', /element-permitted-content/],
    ['an id that is used twice', '<p id="a">A</p><p id="a">B</p>', /no-dup-id/],
    ['a heading level that is left out', '<h4>Deep</h4>', /heading-level/],
    ['a label that names no field', '<label for="nothing">Name</label>', /valid-for|no-missing-references/],
    ['a reference to no element', '<p aria-describedby="nothing">Text</p>', /no-missing-references/],
    ['an element that HTML does not know', '<wrapping>Text</wrapping>', /no-unknown-elements/],
    ['a style in the page', '<p style="color:red">Red</p>', /no-inline-style/],
    [
      'a script of another site without its hash',
      '<script src="https://elsewhere.example/a.js"></script>',
      /require-sri/,
    ],
  ])('finds %s', async (_what, body, told) => {
    expect((await faultsOf(body)).join('\n')).toMatch(told);
  });

  it('tells findings that are alike once, with their number', async () => {
    const faults = await faultsOf('<p style="top:0">One</p><p style="top:0">Two</p><p style="top:0">Three</p>');
    expect(faults).toEqual([
      'html-validate no-inline-style: Inline style is not allowed — html > body > p:nth-child(2) and 2 more',
    ]);
  });

  it.each(RULE_CHANGES)('gives a reason for what is changed about $rule', ({ reason }) => {
    expect(reason).toMatch(/^[A-Z].{40,}\.$/);
  });
});
