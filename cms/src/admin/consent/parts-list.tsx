import { Typography } from '@strapi/design-system';
import { List, Part, Small, To } from '../home-page/parts';
import type { ConsentPart } from './reach';

const NAMES: Readonly<Record<ConsentPart['what'], string>> = {
  story: 'The story',
  quote: 'A quote',
  picture: 'A picture',
  film: 'A film',
};

interface Props {
  readonly title: string;
  readonly parts: readonly ConsentPart[];
  /** Whether each is named by what it is, such as “A quote”, before its entry. */
  readonly named?: boolean;
}

/** Entries or parts of them, each a link to its form; nothing where there are none. */
export function PartsList({ title, parts, named = false }: Props) {
  if (parts.length === 0) return null;
  return (
    <Part title={title}>
      <List>
        {parts.map((part, index) => (
          <li key={`${part.href} ${part.language} ${String(index)}`}>
            {part.title === '' ? (
              <Typography>Something that you may not open</Typography>
            ) : (
              <To href={part.href}>{part.title}</To>
            )}
            <Small>
              {named ? `${NAMES[part.what]} in: ` : ''}
              {part.kind}
              {part.address !== null && `, ${part.address}`}
            </Small>
          </li>
        ))}
      </List>
    </Part>
  );
}

interface FilesProps {
  readonly title: string;
  readonly files: readonly { readonly name: string }[];
}

/** Media files, by their names; nothing where there are none. */
export function FilesList({ title, files }: FilesProps) {
  if (files.length === 0) return null;
  return (
    <Part title={title}>
      <List>
        {files.map(({ name }, index) => (
          <li key={`${name} ${String(index)}`}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
          </li>
        ))}
      </List>
    </Part>
  );
}
