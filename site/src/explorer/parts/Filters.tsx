import { useState } from 'preact/hooks';
import { explorer } from '../../messages/en/explorer.ts';
import type { FilterGroup } from '../names.ts';

/** How many values of a group show before “more”. */
const SHOWN = 8;

interface Props {
  readonly groups: readonly FilterGroup[];
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** How many results there would be with each value. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly onToggle: (kind: string, slug: string) => void;
}

/** What examples can be narrowed by, each value with how many there are; they apply as soon as they are ticked. */
export function Filters({ groups, chosen, counts, onToggle }: Props) {
  const total = Object.values(chosen).reduce((sum, slugs) => sum + slugs.length, 0);
  const [isOpen] = useState(() => matchMedia('(width >= 64rem)').matches);
  return (
    <details class="filters" open={isOpen}>
      <summary>{total > 0 ? explorer.filtersChosen(total) : explorer.filters}</summary>
      <p class="muted">{explorer.applyAtOnce}</p>
      {groups.map((group) => (
        <Group key={group.heading} group={group} chosen={chosen} counts={counts} onToggle={onToggle} />
      ))}
    </details>
  );
}

interface GroupProps extends Omit<Props, 'groups'> {
  readonly group: FilterGroup;
}

function Group({ group: { kind, heading, values }, chosen, counts, onToggle }: GroupProps) {
  const ticked = chosen[kind] ?? [];
  const countOf = (slug: string) => counts[kind]?.[slug] ?? 0;
  // Only at first: what closed when its last tick goes would take the focus with it.
  const [isOpen] = useState(() => values.some(({ slug }) => ticked.includes(slug)));
  const [isWholeOpen] = useState(() => values.slice(SHOWN).some(({ slug }) => ticked.includes(slug)));
  const boxes = values.map(({ slug, name }) => (
    <li key={slug}>
      <label class="filters__value">
        <input
          type="checkbox"
          checked={ticked.includes(slug)}
          onChange={() => {
            onToggle(kind, slug);
          }}
        />
        <span>
          {name} <span class="muted">({countOf(slug).toLocaleString('en-GB')})</span>
        </span>
      </label>
    </li>
  ));
  return (
    <details class="filters__group" open={isOpen}>
      <summary>{heading}</summary>
      <fieldset>
        <legend class="visually-hidden">{heading}</legend>
        <ul>{boxes.slice(0, SHOWN)}</ul>
        {boxes.length > SHOWN && (
          <details open={isWholeOpen}>
            <summary>{explorer.more(boxes.length - SHOWN)}</summary>
            <ul>{boxes.slice(SHOWN)}</ul>
          </details>
        )}
      </fieldset>
    </details>
  );
}
