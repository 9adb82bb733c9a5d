import type { ContentType } from '@waymark/shared-types';
import { fullCaseStudy } from '../../src/content/case-study/fixtures.ts';
import type { ContentSource, Readable, SourceEntry } from '../../src/content/content-source.ts';
import { fixtureSource } from '../../src/content/fixtures/fixture-source.ts';
import { entry } from '../../src/content/fixtures/memory-source.ts';
import { outdoors } from '../../src/content/theme/fixtures.ts';

/** The fields that readers see as text; what is chosen from a list, an address or a number stays. */
const TEXTS = new Set(
  'title name strapline summary text label heading statement caption credit alternativeText description attribution note role contentNote interests source unit hours phone what lede vision'.split(
    ' ',
  ),
);

function withText(value: unknown, text: string, field = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(field) && value !== '' ? text : value;
  if (Array.isArray(value)) return value.map((each) => withText(each, text, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]));
}

/** An entry with one text in every field that readers see. */
export const withOneText = ({ id, data }: SourceEntry, text: string): SourceEntry => {
  const changes = withText(data, text);
  return { id, data: typeof changes === 'object' && changes !== null ? { ...changes } : data };
};

/** A source whose every entry is changed as it is read; media files stay as they are. */
export function changedSource(
  source: ContentSource,
  change: (entry: SourceEntry, type: ContentType) => SourceEntry,
): ContentSource {
  const told = (type: Readable, each: SourceEntry) => (type === 'file' ? each : change(each, type));
  return {
    ...source,
    entry: (type, query) => {
      const found = source.entry(type, query);
      return found && told(type, found);
    },
    list: (type, query) => source.list(type, query).map((each) => told(type, each)),
    listPage: (type, query) => {
      const found = source.listPage(type, query);
      return found && { ...found, entries: found.entries.map((each) => told(type, each)) };
    },
  };
}

/** Every fixture, with one text in every field that readers see, and a case study that has sixty themes. */
export function extremeSource(text: string): ContentSource {
  const ids = Array.from({ length: 60 }, (_, index) => `theme-${index}`);
  const themes = ids.map((id) => ({ ...outdoors, documentId: id, slug: id }));
  const study = { ...fullCaseStudy, themes: ids.map((id) => ({ type: 'theme', id })) };
  const source = fixtureSource({
    theme: [outdoors, ...themes].map(entry),
    'case-study': [study, { ...fullCaseStudy, documentId: 'case-other', slug: 'other' }].map(entry),
  });
  return changedSource(source, (each) => withOneText(each, text));
}

/** Texts that tear a page apart that is not ready for them. */
export const EXTREME_TEXTS = {
  'a word of 80 letters': 'Wohnungsgenossenschaftsmitgliederversammlungsprotokollführerinnenvertreterwahlen',
  'an address of 420 letters': `https://example.org/${'practice-that-helps'.repeat(21)}`.padEnd(420, 's'),
  'words written from right to left': 'ما الذي يساعد الناس على التعافي في المجتمع وما الذي يجب أن يحدث بعد ذلك؟',
} as const;
