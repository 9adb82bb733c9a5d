import { wordsOf, type Kind, type Line, type Run } from '../line';
import { attribute, childrenOf, findAll, isElement, parentOf, type Element, type Node } from './tree';

/** A cell with its lines joined to one. */
interface Cell {
  readonly isHeader: boolean;
  readonly runs: readonly Run[];
}

/** Whether an element is a table of rows and columns, and not one that only holds a layout together. */
export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'table' || /^(presentation|none)$/.test(attribute(element, 'role'))) return false;
  if (findAll(element, ({ tagName }) => /^(table|h[1-6])$/.test(tagName)).length > 0) return false;
  const rows = rowsOf(element);
  return rows.length > 1 && rows.some((row) => cellsOf(row).length > 1);
}

/**
 * A table as a list: an item for each row, with the header of its column before each value.
 * @param read Reads what is in a cell.
 */
export function tableLines(table: Element, depth: number, read: (cell: Element) => readonly Line[]): readonly Line[] {
  const caption = childrenOf(table).filter((node): node is Element => isElement(node) && node.tagName === 'caption');
  const [first = [], ...rest] = grid(rowsOf(table), read);
  const headers = isHeaderRow(first) ? first.map(({ runs }) => wordsOf(runs).replace(/\s*:\s*$/, '')) : undefined;
  const rows = headers ? rest : [first, ...rest];
  return [...caption.flatMap(read), ...rows.map((row) => rowLine(row, headers ?? [], depth))];
}

function rowLine(row: readonly Cell[], headers: readonly string[], depth: number): Line {
  const kind: Kind = { type: 'item', ordered: false, depth };
  const values = row.flatMap(({ runs }, column): Run[][] => {
    const header = headers[column] ?? '';
    if (runs.length === 0) return [];
    return [[...(header === '' ? [] : [{ text: `${header}: `, marks: {} }]), ...runs]];
  });
  return { kind, runs: values.flatMap((runs, index) => (index === 0 ? runs : [{ text: '; ', marks: {} }, ...runs])) };
}

/** Word and Google Docs have no headers of columns: a first row that is all bold is meant as one. */
function isHeaderRow(row: readonly Cell[]): boolean {
  const filled = row.filter(({ runs }) => runs.length > 0);
  return (
    filled.length > 0 &&
    filled.every(({ isHeader, runs }) => isHeader || runs.every(({ marks }) => marks.bold === true))
  );
}

/** The cells of each row by column: a cell that spans several stands in each row, and once in its columns. */
function grid(rows: readonly Element[], read: (cell: Element) => readonly Line[]): readonly (readonly Cell[])[] {
  const filled: Cell[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    for (const element of cellsOf(row)) {
      const cells = filled[top] ?? [];
      const left = firstFree(cells);
      const cell = { isHeader: isHeaderCell(element), runs: joined(read(element)) };
      const [columns, height] = [span(element, 'colspan'), span(element, 'rowspan')];
      for (const line of filled.slice(top, top + height))
        for (let column = 0; column < columns; column += 1)
          line[left + column] = column === 0 ? cell : { ...cell, runs: [] };
    }
  });
  return filled.map((cells) => Array.from(cells, (cell: Cell | undefined) => cell ?? { isHeader: false, runs: [] }));
}

const firstFree = (cells: readonly (Cell | undefined)[]): number => {
  const hole = Array.from(cells).findIndex((cell) => cell === undefined);
  return hole < 0 ? cells.length : hole;
};

/** No table that people read has rows or columns by the hundred in one cell. */
const span = (cell: Element, name: string): number => Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), 100);

const joined = (lines: readonly Line[]): readonly Run[] =>
  lines.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: ', ', marks: {} }, ...runs]));

const isHeaderCell = (cell: Element): boolean => cell.tagName === 'th' || parentOf(parentOf(cell))?.tagName === 'thead';

const named = (node: Node, names: RegExp): node is Element => isElement(node) && names.test(node.tagName);

const rowsOf = (table: Element): Element[] =>
  childrenOf(table).flatMap((part) => {
    if (named(part, /^tr$/)) return [part];
    return named(part, /^t(head|body|foot)$/) ? rowsOf(part) : [];
  });

const cellsOf = (row: Element): Element[] => childrenOf(row).filter((node): node is Element => named(node, /^t[dh]$/));
