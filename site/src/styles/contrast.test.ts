import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [, dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const [, more = ''] = css.split('@media (prefers-contrast: more)');

const colours = (source: string) =>
  Object.fromEntries(
    [...source.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
const light = colours(css.slice(0, css.indexOf('@media')));
/** What is not said again is as in the light. */
const night = { ...light, ...colours(dark) };

/** A scheme as those see it who ask for more contrast: some colours are then others of the same scheme. */
const withMore = (scheme: Readonly<Record<string, string>>) => ({
  ...scheme,
  ...colours(more),
  ...Object.fromEntries(
    [...more.matchAll(/--color-([a-z-]+):\s*var\(--color-([a-z-]+)\)/g)].map(([, name = '', other = '']) => [
      name,
      scheme[other] ?? '',
    ]),
  ),
});
const schemes = {
  light,
  dark: night,
  'light, more contrast': withMore(light),
  'dark, more contrast': withMore(night),
};

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (darker + 0.05);
}

/** Text needs 4.5 : 1 (WCAG 2.2, 1.4.3), shapes and edges that mean something 3 : 1 (1.4.11). */
const PAIRS: readonly [front: string, back: string, least: number][] = [
  ...['text', 'muted', 'link', 'link-hover', 'done'].flatMap((front) =>
    ['page', 'surface', 'quiet'].map((back): [string, string, number] => [front, back, 4.5]),
  ),
  ...['text', 'muted', 'link', 'done'].map((front): [string, string, number] => [front, 'done-quiet', 4.5]),
  // The deepest of the map; the others are between it and the surface.
  ['text', 'shade', 4.5],
  ['text', 'accent-quiet', 4.5],
  ['link', 'accent-quiet', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'link-hover', 4.5],
  ['on-band', 'band', 4.5],
  ['on-band', 'top', 4.5],
  ['page', 'done', 4.5],
  ['on-band-muted', 'band', 4.5],
  ['on-notice', 'notice', 4.5],
  ['urgent', 'surface', 4.5],
  ['border-strong', 'page', 3],
  ['border-strong', 'surface', 3],
  // The track of a bar on a band, and what fills it.
  ['border-strong', 'quiet', 3],
  ['done', 'surface', 3],
  ['accent', 'surface', 3],
  ['focus', 'page', 3],
  ['focus', 'surface', 3],
  ['focus', 'quiet', 3],
];

describe.each(Object.entries(schemes))('in the %s scheme', (_, scheme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d : 1', (front, back, least) => {
    expect(contrast(scheme[front] ?? '', scheme[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
