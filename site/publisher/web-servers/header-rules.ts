/** Headers for every address that a pattern covers. */
export interface HeaderRule {
  /** From `/`; ends in `*`, which stands for whatever follows. */
  readonly match: '/*' | '/assets/*' | '/media/*';
  readonly headers: Readonly<Record<string, string>>;
}

/** Files whose address holds the hash of their content never change (RFC 8246). */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Everything else may change in the next second, and a story that was taken down must be gone from browsers and shared
 * caches at once: they keep it, but ask each time whether it still stands (RFC 9111, sections 5.2.2.1 and 5.2.2.2).
 */
const ASK_AGAIN = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * What a site of information never asks a device for (Permissions Policy, and its registry of features at
 * github.com/w3c/webappsec-permissions-policy). Autoplay, fullscreen and picture-in-picture stay, for videos.
 */
const NOT_ASKED_FOR = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** A hash as a policy names it, and nothing else: whatever else came in here would be a hole in the policy. */
const HASH = /^sha256-[A-Za-z0-9+/]{43}=$/;

function sources(hashes: readonly string[]): string {
  const wrong = hashes.find((hash) => !HASH.test(hash));
  if (wrong !== undefined)
    throw new Error(`Expected hashes such as inlineHashes() gives them (sha256-…=), found “${wrong}”.`);
  return ["'self'", ...[...new Set(hashes)].sort().map((hash) => `'${hash}'`)].join(' ');
}

/** Only files of the site itself, what pages were made with inline, and no other site's frame around them (CSP Level 3). */
function contentSecurityPolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    ...['img-src', 'media-src', 'font-src', 'connect-src', 'manifest-src'].map((kind) => `${kind} 'self'`),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The hashes of what any page of the release has inline, from `inlineHashes`. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The headers of every answer, the most general rule first; a later rule's header takes the place of an earlier one's. */
export function headerRules(inline: Inline): readonly HeaderRule[] {
  return [
    {
      match: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(inline),
        // Files are what their type says, never guessed (Fetch Standard, “X-Content-Type-Options”).
        'X-Content-Type-Options': 'nosniff',
        // Other sites learn that a reader came from here, not which page they read (Referrer Policy, section 3.7).
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': NOT_ASKED_FOR.map((feature) => `${feature}=()`).join(', '),
        // A window that opened this site, or that it opened, gets no hold of it (HTML Standard, “Cross-origin opener policies”).
        'Cross-Origin-Opener-Policy': 'same-origin',
        // Other sites cannot load pages or pictures into theirs (Fetch Standard, “Cross-Origin-Resource-Policy”).
        'Cross-Origin-Resource-Policy': 'same-origin',
        ...ASK_AGAIN,
      },
    },
    { match: '/assets/*', headers: FOREVER },
    { match: '/media/*', headers: FOREVER },
  ];
}

/** The headers for a path; those of an address where nothing stands are the general ones, without a folder's long life. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const matching = rules.filter(({ match }) => path.startsWith(match.slice(0, -1)));
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}
