import { useMemo } from 'preact/hooks';
import { explorer, search } from '../messages/en/explorer.ts';
import { asksForSomething, comparing, toggled, without } from './address/address.ts';
import { MOST_KEPT } from './collection/collection.ts';
import { useCollection } from './hooks/use-collection.ts';
import { useFragment } from './hooks/use-fragment.ts';
import { useLatest } from './hooks/use-latest.ts';
import { useWanted } from './hooks/use-wanted.ts';
import type { Query } from '../search/engine/search.ts';
import type { Library } from './library.ts';
import { namesIn } from './names.ts';
import { Announcer } from './parts/Announcer.tsx';
import { Chosen, type ChosenValue } from './parts/Chosen.tsx';
import { Compare } from './parts/Compare.tsx';
import { Filters } from './parts/Filters.tsx';
import { Messages } from './parts/Messages.tsx';
import { NothingFound } from './parts/NothingFound.tsx';
import { OwnCollection } from './parts/OwnCollection.tsx';
import { Results } from './parts/Results.tsx';
import { SearchForm } from './parts/SearchForm.tsx';
import { SharedCollection } from './parts/SharedCollection.tsx';

interface Props {
  readonly library: Library;
  /** Where somebody can tell of practice. */
  readonly tellUs: string | undefined;
}

/** Finds examples of good practice by words and filters, compares and collects them. */
export function Explorer({ library, tellUs }: Props) {
  const kinds = useMemo(() => [...new Set(library.groups.map(({ kind }) => kind))], [library]);
  const { wanted, choose, type } = useWanted(kinds);
  const kept = useCollection();
  const fragment = useFragment();
  const { text, filters, compared } = wanted;
  const query = { text, filters };
  const { answer: found, failed } = useLatest(JSON.stringify(query), () => library.search(query));
  const chosen = chosenIn(library, filters);
  const remove = ({ kind, slug }: ChosenValue) => {
    choose(toggled(wanted, kind, slug));
  };
  const count = found?.numbers.length ?? 0;
  const heading = asksForSomething(wanted) ? explorer.found(count) : explorer.all(count);

  return (
    <div class="explorer">
      <SearchForm
        label={explorer.label}
        hint={explorer.hint}
        go={search.go}
        text={text}
        onType={type}
        onSend={(sent) => {
          choose({ ...wanted, text: sent });
        }}
      />
      <SharedCollection
        library={library}
        fragment={fragment}
        onTakeOver={(numbers) => {
          kept.replace([...new Set([...kept.collection, ...numbers])].slice(0, MOST_KEPT));
        }}
      />
      <div class="explorer__columns">
        <Filters
          groups={library.groups}
          chosen={filters}
          counts={found?.counts ?? {}}
          onToggle={(kind, slug) => {
            choose(toggled(wanted, kind, slug));
          }}
        />
        <section aria-labelledby="results">
          <h2 id="results" tabIndex={-1}>
            {found ? heading : explorer.loading}
          </h2>
          <Announcer text={found ? heading : ''} />
          <Chosen
            values={chosen}
            onRemove={remove}
            onClear={() => {
              choose({ ...wanted, filters: {} });
            }}
          />
          <Messages found={found} failed={failed} />
          {found && count === 0 && (
            <NothingFound
              text={text}
              without={found.withoutFilter.map(({ kind, count: left }) => ({
                kind,
                names: chosen.filter((value) => value.kind === kind).map(({ name }) => name),
                count: left,
              }))}
              chosen={chosen.map(({ name }) => name)}
              tellUs={tellUs}
              onRemove={(kind) => {
                choose(without(wanted, kind));
              }}
              onWithoutWords={() => {
                choose({ ...wanted, text: '' });
              }}
            />
          )}
          {found && count > 0 && (
            <>
              <p class="muted">{text.trim() === '' ? explorer.newestFirst : explorer.bestFirst}</p>
              <Compare
                library={library}
                numbers={compared}
                onRemove={(number) => {
                  choose(comparing(wanted, number));
                }}
              />
              <Results
                numbers={found.numbers}
                library={library}
                query={query}
                compared={compared}
                kept={kept.collection}
                onCompare={(number) => {
                  choose(comparing(wanted, number));
                }}
                onKeep={kept.take}
              />
            </>
          )}
        </section>
      </div>
      <OwnCollection library={library} kept={kept} />
    </div>
  );
}

function chosenIn({ groups }: Library, filters: Query['filters']): readonly ChosenValue[] {
  const nameOf = namesIn(groups);
  return Object.entries(filters).flatMap(([kind, slugs]) =>
    slugs.map((slug) => ({ kind, slug, name: nameOf(kind, slug) })),
  );
}
