import { describe, expect, it } from 'vitest';
import { headerRules } from './header-rules.ts';
import { configurationFiles } from './configuration-files.ts';
import { type RedirectEntry, redirectRules } from './redirect-rules.ts';

const REDIRECTS: readonly RedirectEntry[] = [
  { from: '/old/', to: '/new/', permanent: true },
  { from: '/café au lait', to: 'https://example.org/?a=1#b', permanent: false },
  { from: '/old.pdf', to: '/new/#team', permanent: true },
  { from: '/taken-down/', to: null, permanent: true },
  { from: '/section/*', to: '/new/*', permanent: true },
  { from: '/story/*', to: null, permanent: true },
  { from: '/story-told/', to: null, permanent: true, page: '/410/a1/' },
  { from: '/story-told/*', to: null, permanent: true, page: '/410/a1/' },
];

const headers = headerRules({ scripts: [], styles: [] });
const filesFor = (entries: readonly RedirectEntry[]) =>
  configurationFiles({ redirects: redirectRules(entries, (path) => path === '/new/').rules, headers });
const files = filesFor(REDIRECTS);

describe('the files for web servers', () => {
  it('have a place that no page can have', () => {
    expect(Object.keys(files)).toEqual([
      '_headers',
      '_redirects',
      '.hosting/Caddyfile',
      '.hosting/nginx.conf',
      '.hosting/rules.json',
    ]);
  });

  it('are the same for the same content', () => {
    expect(filesFor(REDIRECTS.toReversed())).toEqual(files);
  });

  it('tell Netlify-style hosts of redirects, a line each', () => {
    expect(files['_redirects']).toMatchInlineSnapshot(`
      "/caf%C3%A9%20au%20lait/ https://example.org/?a=1#b 302
      /old.pdf /new/#team 301
      /old/ /new/ 301
      /story-told/ /410/a1/index.html 410
      /taken-down/ /410.html 410
      /story-told/* /410/a1/index.html 410
      /section/* /new/:splat 301
      /story/* /410.html 410
      "
    `);
  });

  it('tell Netlify-style hosts of headers, none of them twice for one path', () => {
    expect(files['_headers']?.replace(/(Policy: .{30}).*/g, '$1…')).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none'; script-src…
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origi…
        Permissions-Policy: accelerometer=(), browsing-top…
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: same-origin

      /assets/*
        Cache-Control: public, max-age=31536000, immutable

      /media/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });

  it('give nginx one location for each address', () => {
    expect(
      files['.hosting/nginx.conf']
        ?.split('\n')
        .filter((line) => /old|caf|taken|section|story|moved/.test(line))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "# Behind a proxy, nginx knows neither the scheme nor the port that readers use (RFC 9110, section 10.2.2).
      location = "/café au lait/" { return 302 "https://example.org/?a=1#b"; }
      location = "/café au lait" { return 302 "https://example.org/?a=1#b"; }
      location = "/old.pdf" { return 301 "/new/$is_args$args#team"; }
      location = "/old/" { return 301 "/new/$is_args$args"; }
      location = "/old" { return 301 "/new/$is_args$args"; }
      location = "/story-told/" { error_page 410 "/410/a1/index.html"; return 410; }
      location = "/story-told" { error_page 410 "/410/a1/index.html"; return 410; }
      location = "/taken-down/" { return 410; }
      location = "/taken-down" { return 410; }
      location "/story-told/" { recursive_error_pages on; error_page 403 404 =410 /410/a1/index.html; }
      location "/section/" { recursive_error_pages on; error_page 403 404 = @moved_2; }
      location = "/section" { recursive_error_pages on; error_page 403 404 = @moved_2; }
      location @moved_2 {
      location "/story/" { recursive_error_pages on; error_page 403 404 =410 /410.html; }
      location = "/story" { recursive_error_pages on; error_page 403 404 =410 /410.html; }"
    `);
  });

  it('give Caddy one line for each address', () => {
    expect(
      files['.hosting/Caddyfile']
        ?.split('\n')
        .filter((line) => line.startsWith('\t"') && /old|caf|taken|section|story/.test(line))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "	"/café au lait/" 302 "https://example.org/?a=1#b"
      	"/café au lait" 302 "https://example.org/?a=1#b"
      	"/old.pdf" 301 "/new/{waymark_query}#team"
      	"/old/" 301 "/new/{waymark_query}"
      	"/old" 301 "/new/{waymark_query}"
      	"/story-told/" 410 "/410/a1/index.html"
      	"/story-told" 410 "/410/a1/index.html"
      	"/taken-down/" 410 "/410.html"
      	"/taken-down" 410 "/410.html"
      	"~^200/+story-told(?:/[^?]*)?(\\?.*)?$" 410 "/410/a1/index.html"
      	"~^200/+section(?:/+([A-Za-z0-9%._~!$'()+,;=@&:-][A-Za-z0-9%._~!$'()+,;=@&:/-]*)?)?(\\?.*)?$" 301 "/new/\${1}\${2}"
      	"~^200/+story(?:/[^?]*)?(\\?.*)?$" 410 "/410.html""
    `);
  });

  it.each(['{', '}', '"', '$', '\\', '`', '\n', '\r', '\u0000'])(
    'refuse a rule that nobody has looked at, with %j in it',
    (sign) => {
      const redirects = [{ from: `/a${encodeURIComponent(sign)}/`, to: '/new/', status: 301 as const }];
      expect(() => configurationFiles({ redirects, headers })).toThrow('Make redirects with redirectRules()');
      const toThere = [{ from: '/a/', to: `/new/${sign}`, status: 301 as const }];
      expect(() => configurationFiles({ redirects: toThere, headers })).toThrow('Make redirects with redirectRules()');
    },
  );

  it.each(['a"; return 200', 'a\nX-Evil: b', 'a${env}'])('refuse the header %j', (value) => {
    const evil = [{ match: '/*' as const, headers: { 'X-Evil': value } }];
    expect(() => configurationFiles({ redirects: [], headers: evil })).toThrow('headers with headerRules()');
  });
});
