import { explorer } from '../../messages/en/explorer.ts';
import type { Found } from '../../search/engine/search.ts';
import { Stands } from './Stands.tsx';

interface Props {
  readonly found: Found | undefined;
  readonly failed: boolean;
}

/** What a reader should know of how the results came about: other words that were looked for, parts that are missing. */
export function Messages({ found, failed }: Props) {
  const said = [
    failed && explorer.failed,
    found?.incomplete === true && explorer.incomplete,
    ...(found?.lookedFor ?? []).map(({ typed, instead }) =>
      explorer.alsoLookedFor(typed, new Intl.ListFormat('en-GB').format(instead.map((word) => `“${word}”`))),
    ),
  ].filter((text) => typeof text === 'string');
  return (
    <>
      {failed && <Stands />}
      {said.map((text) => (
        <p key={text} class="callout">
          {text}
        </p>
      ))}
    </>
  );
}
