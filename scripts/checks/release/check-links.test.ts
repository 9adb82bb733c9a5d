import { describe, expect, it } from 'vitest';
import { addressesIn, checkLinks } from './check-links.ts';
import { pageWith, smallRelease } from './testing/small-release.ts';
import { parse } from 'node-html-parser';

const faultsOf = (body: string) =>
  checkLinks(
    smallRelease({
      'index.html': pageWith(`<p id="here">Text</p>${body}`),
      'über/index.html': pageWith('<p id="a part">Text</p>'),
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  ).flatMap(({ faults }) => faults);

describe('the links of a release', () => {
  it.each([
    '/',
    '/a.svg',
    '/a.svg#view',
    '/%C3%BCber/',
    '/über/#a%20part',
    'über/',
    '#here',
    '#top',
    '#',
    '?a=b',
    'https://example.org/a.svg',
    'mailto:a@example.org',
    'tel:999',
    'data:,',
  ])('may be %s', (address) => {
    expect(faultsOf(`<a href="${address}">Go</a>`)).toEqual([]);
  });

  it.each([
    ['/nothing/', 'links to /nothing/, expected a file of the release at /nothing/, found none'],
    ['/über', 'links to /über, expected a file of the release at /über, found none'],
    ['https://example.org/x', 'links to https://example.org/x, expected a file of the release at /x, found none'],
    ['#nowhere', 'links to #nowhere, expected an element with the id "nowhere" in /, found none'],
    ['/über/#here', 'links to /über/#here, expected an element with the id "here" in /über/, found none'],
    ['javascript:alert(1)', 'expected a link without JavaScript, found "javascript:alert(1)"'],
    ['https://[', 'expected an address, found "https://["'],
  ])('may not be %s', (address, fault) => {
    expect(faultsOf(`<a href="${address}">Go</a>`)).toEqual([fault]);
  });

  it.each([
    '<a class="external" href="https://elsewhere.example/">Go</a>',
    '<a class="leave" href="https://elsewhere.example/">Leave</a>',
  ])('may lead to another website where they say so: %s', (link) => {
    expect(faultsOf(link)).toEqual([]);
  });

  it.each([
    [
      '<a href="https://elsewhere.example/">Go</a>',
      'links to https://elsewhere.example/, expected that it says so (the component Link), found a plain link',
    ],
    [
      '<a class="external" href="https://example.org/a.svg">Go</a>',
      'says that https://example.org/a.svg is another website, expected an address of one',
    ],
    ['<a class="external" href="tel:999">999</a>', 'says that tel:999 is another website, expected an address of one'],
  ])('may not be said to lead elsewhere than they do: %s', (link, fault) => {
    expect(faultsOf(link)).toEqual([fault]);
  });

  it('are found wherever a page names an address', () => {
    const page = `<link rel="preload" imagesrcset="1.png 1x, 2.png 2x"><img src="3.png" srcset="4.png 480w, 5.png 960w">
      <video poster="6.png"><source src="7.mp4"><track src="8.vtt"></video><form action="9"></form><object data="10.pdf"></object>`;
    expect(addressesIn(parse(page))).toEqual([
      '1.png',
      '2.png',
      '3.png',
      '4.png',
      '5.png',
      '6.png',
      '7.mp4',
      '8.vtt',
      '9',
      '10.pdf',
    ]);
  });
});
