import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import type { ListColumn } from '../content-manager';
import { words } from '../words/words';
import { dateInWords } from './date-in-words';

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

/** The columns of a list as editors see them: dates in short, choices in the words of the form. */
export function plainColumns(columns: readonly ListColumn[]): ListColumn[] {
  return columns
    .filter(({ name }) => name !== LANGUAGES)
    .map((column) => {
      const cell = CELLS[column.attribute.type];
      return cell && !column.cellFormatter ? { ...column, cellFormatter: cell } : column;
    });
}
