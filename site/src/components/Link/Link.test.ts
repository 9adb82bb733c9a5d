import { describe, expect, it } from 'vitest';
import { renderView } from '../../content/testing/rendered.ts';
import Link from './Link.astro';

const show = async (text: string, href: string) => (await renderView(Link, { link: { text, href } })).html.trim();

describe('a link that an editor chose', () => {
  it('within this site is its text alone', async () => {
    expect(await show('About', '/about/')).toBe('<a href="/about/">About</a>');
  });

  it('to another website says so to those who cannot see its mark', async () => {
    expect(await show('Walks', 'https://walks.example.org/')).toBe(
      '<a class="external" href="https://walks.example.org/">Walks<span class="visually-hidden"> (another website)</span></a>',
    );
  });

  it('to another website does not say so twice', async () => {
    expect(await show('Walks: website', 'https://walks.example.org/')).toBe(
      '<a class="external" href="https://walks.example.org/">Walks: website</a>',
    );
  });

  it.each(['tel:116123', 'mailto:a@example.org'])('to %s leads to no website', async (href) => {
    expect(await show('Ask', href)).not.toContain('external');
  });

  it('to a telephone dials it, and is text where that would reach nobody', async () => {
    expect(await show('116 123', 'tel:116123')).toBe('<a class="nobreak" href="tel:116123">116 123</a>');
    expect(await show('the office', 'tel:01314960100')).toBe(
      '<a class="nobreak" href="tel:+441314960100">the office</a>',
    );
    expect(await show('116 123 / 999', 'tel:116123999')).toBe('116 123 / 999');
    expect(await show('<b>', 'tel:')).toBe('&lt;b&gt;');
  });

  it('to a file tells its format', async () => {
    expect(await show('The plan', '/media/1/plan.pdf')).toBe('<a href="/media/1/plan.pdf">The plan (PDF)</a>');
  });
});
