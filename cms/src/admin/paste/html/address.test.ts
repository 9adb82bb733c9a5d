import { expect, it } from 'vitest';
import { addressOf } from './address';

it.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['/about', '/about/'],
  ['tel: 0131 496 0100', 'tel:01314960100'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['https://www.google.com/url?q=https://example.org/&sa=D', 'https://example.org/'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  ['https://www.google.com/url', 'https://www.google.com/url'],
  ['https://www.google.com/search?q=a', 'https://www.google.com/search?q=a'],
  ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&data=1', 'https://example.org/'],
])('a link to %s leads to %s', (href, url) => {
  expect(addressOf(href)).toEqual({ url });
});

it.each(['#_Toc181234567', '#', ''])('a link to “%s” leads to a place in what it was copied from', (href) => {
  expect(addressOf(href)).toBe('inside');
});

it.each([
  'javascript:a()',
  'file:///C:/a.docx',
  'page2.html',
  '//example.org/',
  'https://www.google.com/url?q=javascript:a()',
])('a link to %s leads nowhere', (href) => {
  expect(addressOf(href)).toBe('nowhere');
});
