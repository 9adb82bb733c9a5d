import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import type { ListColumn } from '../content-manager';
import { words } from '../words/words';
import { dateInWords } from './date-in-words';
import { isPublicType } from '../public-types';
import { StatusCell } from './status/status-cell';

type Cell = NonNullable<ListColumn['cellFormatter']>;

const text = (words: ReactNode) => <Typography textColor="neutral800">{words}</Typography>;

const date =
  (withTime: boolean): Cell =>
  (row, { name }) => (
    <Typography textColor="neutral800" data-date="">
      {dateInWords(row[name], withTime, document.documentElement.lang)}
    </Typography>
  );

const choice: Cell = (row, { name }) => {
  const value = row[name];
  return text(typeof value === 'string' ? (words[value] ?? value) : '-');
};

const CELLS: Readonly<Record<string, Cell>> = { date: date(false), datetime: date(true), enumeration: choice };

/** Of languages, content has one so far: a column for them would say the same in each line. */
const LANGUAGES = 'locales';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const OWN = ['draft', 'modified'] as const;

/** What the public sees of each entry; the last column, before Strapi's own of the same name, which the style sheet puts away. */
const STATUS: ListColumn = {
  name: 'onTheSite',
  attribute: { type: 'custom' },
  label: { id: 'content-manager.containers.list.table-headers.status', defaultMessage: 'Status' },
  searchable: false,
  sortable: false,
  cellFormatter: (row, _, { model }) => (
    <StatusCell
      model={model}
      document={textOf(row['documentId'])}
      own={OWN.find((own) => own === row['status']) ?? 'published'}
      changed={`${textOf(row['updatedAt'])} ${textOf(row['status'])}`}
    />
  ),
};

/** The columns of a list as editors see them: dates in short, choices in the words of the form, what the public sees. */
export function plainColumns(columns: readonly ListColumn[], model: string): ListColumn[] {
  const plain = columns
    .filter(({ name }) => name !== LANGUAGES)
    .map((column) => {
      const cell = CELLS[column.attribute.type];
      return cell && !column.cellFormatter ? { ...column, cellFormatter: cell } : column;
    });
  return isPublicType(model) ? [...plain, STATUS] : plain;
}
