import { compare } from '../../messages/en/explorer.ts';
import { MOST_COMPARED } from '../address/address.ts';
import { useShown, type Numbered } from '../hooks/use-shown.ts';
import { COMPARED_PARTS } from '../../search/index-files.ts';
import type { Library } from '../library.ts';

interface Props {
  readonly library: Library;
  readonly numbers: readonly number[];
  readonly onRemove: (number: number) => void;
}

/** Up to three examples side by side. */
export function Compare({ library, numbers, onRemove }: Props) {
  const examples = useShown(library, numbers);
  if (numbers.length === 0 || !examples) return null;
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {compare.heading(numbers.length)}
      </h2>
      <p class="muted">{hintFor(numbers.length)}</p>
      {/* It can be wider than the screen: the links and buttons in each column bring it into view (WCAG 2.2, 2.1.1). */}
      <div class="compare__frame">
        <table aria-labelledby="compare">
          <thead>
            <tr>
              <th scope="col">{compare.what}</th>
              {examples.map((example) => (
                <Head key={example.number} example={example} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          <tbody>
            {COMPARED_PARTS.map((part) => (
              <tr key={part}>
                <th scope="row">{compare.parts[part]}</th>
                {examples.map(({ number, shown }) => (
                  <td key={number}>
                    {shown && (shown.compared.get(part) ?? <span class="muted">{compare.notSaid}</span>)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function hintFor(count: number): string {
  if (count === 1) return compare.oneMore;
  return count < MOST_COMPARED ? compare.hint : compare.full;
}

interface HeadProps {
  readonly example: Numbered;
  readonly onRemove: (number: number) => void;
}

function Head({ example: { number, shown, title }, onRemove }: HeadProps) {
  return (
    <th scope="col">
      {shown ? <a href={shown.path}>{title}</a> : title}
      <button
        type="button"
        class="plain-button"
        aria-label={compare.removeOf(title)}
        onClick={() => {
          onRemove(number);
          document.getElementById('results')?.focus();
        }}
      >
        {compare.remove}
      </button>
    </th>
  );
}
