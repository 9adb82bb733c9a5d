import { type CaseStudy, storyFields } from '../../../../cms/demo/content/case-studies/case-study-types.ts';
import { organisations } from '../../../../cms/demo/content/organisations.ts';
import { places } from '../../../../cms/demo/content/places.ts';
import { principles } from '../../../../cms/demo/content/principles.ts';
import { searchWords } from '../../../../cms/demo/content/search-words.ts';
import { themes } from '../../../../cms/demo/content/themes.ts';
import { toBlocks } from '../../../../cms/demo/markdown/blocks.ts';
import { localeBeside } from '../../../publisher/store/locale-beside.ts';
import type { StoredEntry } from '../../../publisher/store/stored-entry.ts';
import { newStore } from '../../../publisher/store/testing/new-store.ts';
import {
  entryFile,
  facetsFile,
  type SearchFile,
  spellingFile,
  startFile,
  wordsFile,
} from '../../content/search/files.ts';
import type { SearchFiles } from '../index-files.ts';

const entry = (type: string, id: string, data: StoredEntry['data']): StoredEntry => ({
  type,
  id,
  locale: localeBeside(type, 'en'),
  data,
  files: [],
});

const reference = (type: string) => (id: string) => ({ type, id });

const named = (type: string, list: readonly { readonly slug: string }[]): StoredEntry[] =>
  list.map((item) => entry(type, item.slug, { ...item }));

const placesOf = (): StoredEntry[] =>
  places.map((place) =>
    entry('place', place.slug, { ...place, within: 'within' in place ? reference('place')(place.within) : null }),
  );

/** A case study as the publisher stores it, as far as search looks at it. */
function studyOf(study: CaseStudy, number: number): StoredEntry {
  const told = storyFields.map((field) => [field, study[field] === undefined ? null : toBlocks(study[field])] as const);
  return entry('case-study', study.slug, {
    ...study,
    ...Object.fromEntries(told),
    number,
    organisation: reference('organisation')(study.organisation),
    place: reference('place')(study.place),
    themes: study.themes.map(reference('theme')),
    principles: study.principles.map(reference('principle')),
    actions: study.actions.map(reference('action')),
    outcomes: study.outcomes && { ...study.outcomes, body: toBlocks(study.outcomes.body) },
  });
}

/** Numbers of case studies, from 1 on in the order in which they were given, with the files of their index as the publisher makes them. */
export interface DemoIndex {
  readonly files: SearchFiles;
  /** The slug of the case study of a number. */
  slugOf(number: number): string | undefined;
  /** The addresses that were read, in order; those that were not there, too. */
  readonly read: string[];
}

/** The index of some case studies of the demo, by way of a content store of its own. */
export async function demoIndex(studies: readonly CaseStudy[]): Promise<DemoIndex> {
  const { store, source } = newStore();
  await store.transaction(() => {
    for (const each of [
      ...placesOf(),
      ...named('theme', themes),
      ...named('principle', principles),
      ...named('organisation', organisations),
    ])
      store.put(each);
    store.put(
      entry('search-words', 'search-words', {
        groups: searchWords.map((phrases) => ({ phrases: phrases.join('\n') })),
      }),
    );
    for (const [place, study] of studies.entries()) store.put(studyOf(study, place + 1));
  });
  const makers: readonly (readonly [RegExp, (name: string) => SearchFile | undefined])[] = [
    [/^\/search\/start\.json$/, () => startFile(source, 'practice')],
    [/^\/search\/w\/(.+)\.bin$/, (name) => wordsFile(source, 'practice', name)],
    [/^\/search\/spelling\/(.+)\.bin$/, (name) => spellingFile(source, 'practice', name)],
    [/^\/search\/facets\/(\d+)\.bin$/, (name) => facetsFile(source, 'practice', name)],
    [/^\/search\/e\/(\d+)\.json$/, (name) => entryFile(source, 'practice', name)],
  ];
  const read: string[] = [];
  return {
    read,
    slugOf: (number) => studies[number - 1]?.slug,
    files: {
      read(path) {
        read.push(path);
        const file = makers
          .map(([form, make]) => {
            const match = form.exec(path);
            return match ? make(match[1] ?? '') : undefined;
          })
          .find((made) => made !== undefined);
        const body = typeof file?.body === 'string' ? new TextEncoder().encode(file.body) : file?.body;
        return Promise.resolve(body);
      },
    },
  };
}
