import { search as words } from '../messages/en/explorer.ts';
import { EXPLORE_PATH } from '../content/search/search-paths.ts';
import { queryOf, NOTHING_WANTED } from './address/address.ts';
import type { Found, Query } from '../search/engine/search.ts';
import { useLatest } from './hooks/use-latest.ts';
import { useWanted } from './hooks/use-wanted.ts';
import type { Library } from './library.ts';
import { Announcer } from './parts/Announcer.tsx';
import { FoundList, SHOWN } from './parts/FoundList.tsx';
import { Messages } from './parts/Messages.tsx';
import { SearchForm } from './parts/SearchForm.tsx';
import { Stands } from './parts/Stands.tsx';

interface Props {
  readonly practice: Library;
  readonly site: Library;
}

const NO_KINDS: readonly string[] = [];

/** Finds anything on the site by words: pages first, then examples of good practice. */
export function SiteSearch({ practice, site }: Props) {
  const { wanted, choose, type } = useWanted(NO_KINDS);
  const { text } = wanted;
  const isEmpty = text.trim() === '';
  const query = { text, filters: {} };
  const { answer, failed } = useLatest(text, async () => {
    const [pages, examples] = await Promise.all([site.search(query), practice.search(query)]);
    // Both lists are then drawn at once, and none pushes the other away.
    await Promise.all([firstOf(site, pages, query), firstOf(practice, examples, query)]);
    return { text, pages, examples };
  });
  const found = isEmpty ? undefined : answer;
  const total = (found?.pages.numbers.length ?? 0) + (found?.examples.numbers.length ?? 0);

  return (
    <div class="site-search-results">
      <SearchForm
        label={words.label}
        go={words.go}
        text={text}
        onType={type}
        onSend={(sent) => {
          choose({ ...NOTHING_WANTED, text: sent });
        }}
      />
      {isEmpty && <p class="muted">{words.begin}</p>}
      {(isEmpty || (found && total === 0)) && <Stands />}
      <Announcer text={found ? words.found(total) : ''} />
      <Messages found={found?.pages} failed={failed} />
      {found && total === 0 && <p>{words.nothing(found.text)}</p>}
      {found && found.pages.numbers.length > 0 && (
        <FoundList
          id="found-pages"
          heading={words.onThisSite}
          library={site}
          numbers={found.pages.numbers}
          query={query}
        />
      )}
      {found && found.examples.numbers.length > 0 && (
        <FoundList
          id="found-practice"
          heading={words.practice}
          library={practice}
          numbers={found.examples.numbers}
          query={query}
          isWhole={false}
        >
          <p>
            <a href={`${EXPLORE_PATH}${queryOf({ ...NOTHING_WANTED, text })}`}>
              {words.seeAllPractice(found.examples.numbers.length)}
            </a>
          </p>
        </FoundList>
      )}
    </div>
  );
}

/** Loads what shows of what was found. */
const firstOf = (library: Library, { numbers }: Found, query: Query) =>
  Promise.all(numbers.slice(0, SHOWN).map((number) => library.show(number, query)));
