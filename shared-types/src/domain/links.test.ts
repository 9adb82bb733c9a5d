import { describe, expect, it } from 'vitest';
import { tidyUrl, urlProblem } from './links.ts';

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org'],
    ['https://example.org/caf%E9?q=100%', 'https://example.org/caf%E9?q=100%'],
    ['https://bücher.example/größe', 'https://bücher.example/größe'],
    ['https://medium.example/@name', 'https://medium.example/@name'],
    ['http://localhost:4321/', 'http://localhost:4321/'],
    [' https://example.org/ ', 'https://example.org/'],
    ['\u200Bhttps://example.org/\u00A0\n', 'https://example.org/'],
    ['https://example.org/my report.pdf', 'https://example.org/my%20report.pdf'],
    ['HTTPS://Example.org/', 'https://Example.org/'],
    ['https: //example.org/', 'https://example.org/'],
    ['https:/example.org/', 'https://example.org/'],
    ['mailto:hello@example.org', 'mailto:hello@example.org'],
    ['mailto: hello@example.org ', 'mailto:hello@example.org'],
    ['Mailto:hello@example.org?subject=My story', 'mailto:hello@example.org?subject=My%20story'],
    ['mailto:hello@example.org?subject=100% sure%21', 'mailto:hello@example.org?subject=100%25%20sure%21'],
    ['tel:+441314960100', 'tel:+441314960100'],
    ['tel:999', 'tel:999'],
    ['tel:0131 496 0100', 'tel:01314960100'],
    ['tel: (0131) 496-0100', 'tel:01314960100'],
    ['tel:+44 (0)131 496 0100', 'tel:+441314960100'],
    ['tel:01314960100;ext=25', 'tel:01314960100;ext=25'],
    ['/principles/', '/principles/'],
    ['/principles', '/principles/'],
    ['/reports/next#read', '/reports/next/#read'],
    ['/reports/next/#read', '/reports/next/#read'],
    ['/search?q=tea', '/search?q=tea'],
    ['/files/plan.pdf', '/files/plan.pdf'],
    ['/sl%C3%A0inte/', '/sl%C3%A0inte/'],
    ['/two words/', '/two%20words/'],
    ['/', '/'],
    ['#read', '#read'],
  ])('%j is taken, as %s', (typed, tidy) => {
    expect(tidyUrl(typed)).toBe(tidy);
    expect(urlProblem(tidy)).toBeUndefined();
    expect(tidyUrl(tidy)).toBe(tidy);
  });

  it.each([
    ['', 'is empty'],
    [' \u200B ', 'is empty'],
    ['#', 'is empty'],
    ['//example.org', 'starts with //'],
    ['/\\example.org', 'backslashes'],
    ['\\\\server\\share', 'backslashes'],
    ['/\t/example.org', 'line ends'],
    ['java\nscript:alert(1)', 'line ends'],
    ['java\u0000script:alert(1)', 'cannot be seen'],
    ['https://example.org/\uE000', 'cannot be seen'],
    ['https://example.org/\uD83D', 'cannot be seen'],
    ['/x/100%-y/', '%'],
    ['/x/%E9/', '%'],
    ['/x/%00/', '%'],
    ['javascript:alert(1)', 'starts with https://'],
    [' JavaScript:alert(1)', 'starts with https://'],
    ['java\u00ADscript:alert(1)', 'starts with https://'],
    ['javascript :alert(1)', 'has spaces'],
    ['data:text/html,x', 'starts with https://'],
    ['vbscript:x', 'starts with https://'],
    ['file:///etc/passwd', 'starts with https://'],
    ['ftp://example.org/', 'starts with https://'],
    ['principles/', 'starts with https://'],
    ['our website', 'has spaces'],
    ['www.example.org', 'Write https://'],
    ['example.org/page', 'Write https://'],
    ['example.org:8080/page', 'Write https://'],
    ['hello@example.org', 'Write mailto:'],
    ['01314960100', 'Write tel:'],
    ['https://', 'names no website'],
    ['https://exam ple.org/', 'names no website'],
    ['https://example/', 'names no website'],
    ['https://example..org/', 'names no website'],
    ['http://https://example.org/', 'names no website'],
    ['https://www.example.org@evil.example/', 'before an @'],
    ['mailto:hello', 'written like mailto:'],
    ['mailto:?subject=x', 'written like mailto:'],
    ['mailto:Anna <anna@example.org>', 'written like mailto:'],
    ['tel:', 'one number'],
    ['tel:ask at reception', 'one number'],
    ['tel:116 123 / 999', 'one number'],
    ['tel:0131 496 0100 ext 25', 'one number'],
    [`https://example.org/${'a'.repeat(2_000)}`, 'has 2,020 characters'],
  ])('%j is refused: %s', (typed, reason) => {
    expect(urlProblem(tidyUrl(typed))).toContain(reason);
  });

  it('is refused too where nobody tidied it', () => {
    expect(urlProblem('https://example.org/ ')).toContain('has spaces');
    expect(urlProblem('tel:0131 496 0100')).toContain('has spaces');
  });
});
