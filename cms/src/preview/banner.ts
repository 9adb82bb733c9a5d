import { LANGUAGE_TAG, SITE_TIME_ZONE } from '@waymark/shared-types';

/** What a banner tells. */
export interface BannerFacts {
  /** When the draft was saved. */
  readonly saved: Date;
  /** Until when the link is good, where it is one for others; otherwise it is the editor's own view. */
  readonly expires: Date | undefined;
  /** The id of the part of the page that shows the entry, where it has no page of its own. */
  readonly part: string | undefined;
}

/** How the banner, and a page that stands in place of a preview, look: calm, and apart from the page. */
export const BANNER_STYLE =
  '.waymark-preview{background:#fff3c4;border-bottom:1px solid #8a6d00;color:#1f1a00;font:1rem/1.5 system-ui,sans-serif;padding:.75rem 1rem}' +
  '.waymark-preview p{margin:0 auto;max-width:60rem}.waymark-preview a{color:inherit;text-decoration:underline}' +
  '@media print{.waymark-preview{border:0;background:none}}';

/** The banner at the top of a preview, as HTML. */
export function bannerHtml({ saved, expires, part }: BannerFacts, now = new Date()): string {
  const who =
    expires === undefined
      ? 'Nobody else can see it. Unsaved changes are not in it.'
      : `It is not public. Only those who have this link can see it, until ${inWords(expires, undefined)}.`;
  const there = part === undefined ? '' : ` <a href="#${escaped(part)}">Go to the part that this is about</a>`;
  return (
    '<aside class="waymark-preview" aria-label="Preview" lang="en"><p>' +
    `This is a preview of a draft, as it was saved ${inWords(saved, now)}. ${who}${there}</p></aside>`
  );
}

/** A page that says why there is no preview. */
export function noticeHtml(title: string, message: string): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${escaped(title)}</title><style>${BANNER_STYLE}</style></head>` +
    `<body class="waymark-preview"><main><h1>${escaped(title)}</h1><p>${escaped(message)}</p></main></body></html>`
  );
}

const clock = new Intl.DateTimeFormat(LANGUAGE_TAG, { timeZone: SITE_TIME_ZONE, timeStyle: 'short' });
const day = new Intl.DateTimeFormat(LANGUAGE_TAG, { timeZone: SITE_TIME_ZONE, dateStyle: 'long' });

/** A time: “at 14:02” where it is today, “on 3 May 2026 at 14:02” otherwise. */
function inWords(time: Date, today: Date | undefined): string {
  const isToday = today !== undefined && day.format(time) === day.format(today);
  if (isToday) return `at ${clock.format(time)}`;
  return `${today === undefined ? '' : 'on '}${day.format(time)} at ${clock.format(time)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
