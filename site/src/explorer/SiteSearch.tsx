import { search as words } from '../messages/en/explorer.ts';
import { EXPLORE_PATH } from '../content/search/search-paths.ts';
import { queryOf, NOTHING_WANTED } from './address/address.ts';
import { useLatest } from './hooks/use-latest.ts';
import { useWanted } from './hooks/use-wanted.ts';
import type { Library } from './library.ts';
import { Announcer } from './parts/Announcer.tsx';
import { FoundList } from './parts/FoundList.tsx';
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
  const { answer, failed } = useLatest(text, async () => ({
    text,
    pages: await site.search(query),
    examples: await practice.search(query),
  }));
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
        <section aria-labelledby="found-pages">
          <h2 id="found-pages">{words.onThisSite}</h2>
          <FoundList library={site} numbers={found.pages.numbers} query={query} />
        </section>
      )}
      {found && found.examples.numbers.length > 0 && (
        <section aria-labelledby="found-practice">
          <h2 id="found-practice">{words.practice}</h2>
          <FoundList library={practice} numbers={found.examples.numbers} query={query} isWhole={false} />
          <p>
            <a href={`${EXPLORE_PATH}${queryOf({ ...NOTHING_WANTED, text })}`}>
              {words.seeAllPractice(found.examples.numbers.length)}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
