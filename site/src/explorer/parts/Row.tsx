import { collection, compare, explorer } from '../../messages/en/explorer.ts';
import type { Shown, Tag } from '../shown.ts';
import { FoundItem } from './FoundItem.tsx';

interface Props {
  readonly shown: Shown | undefined;
  readonly isCompared: boolean;
  readonly isKept: boolean;
  readonly onCompare: () => void;
  readonly onKeep: () => void;
}

/** An example that was found. */
export function Row({ shown, isCompared, isKept, onCompare, onKeep }: Props) {
  if (!shown) return <FoundItem shown={shown} />;
  return (
    <FoundItem shown={shown}>
      {shown.facts !== '' && <p class="muted">{shown.facts}</p>}
      <Tags tags={shown.tags} />
      <p class="found__buttons">
        <Toggle isOn={isCompared} text={compare.add} name={compare.addOf(shown.title)} onPress={onCompare} />
        <Toggle isOn={isKept} text={collection.add} name={collection.addOf(shown.title)} onPress={onKeep} />
      </p>
    </FoundItem>
  );
}

function Tags({ tags }: { readonly tags: readonly Tag[] }) {
  if (tags.length === 0) return null;
  return (
    <p>
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {explorer.tags[tag]}
        </span>
      ))}
    </p>
  );
}

interface ToggleProps {
  readonly isOn: boolean;
  readonly text: string;
  readonly name: string;
  readonly onPress: () => void;
}

function Toggle({ isOn, text, name, onPress }: ToggleProps) {
  return (
    <button type="button" class="toggle" aria-pressed={isOn} aria-label={name} onClick={onPress}>
      {text}
    </button>
  );
}
