import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useReducer } from 'react';
import type { ListStatus } from './list-status';
import { StatusBoard, type AskStatuses } from './status-board';

const ask: AskStatuses = async (type, documents) => {
  try {
    const path = `/editing/statuses/${type}?entries=${documents.join(',')}`;
    const { data } = await getFetchClient().get<{ statuses: Readonly<Record<string, ListStatus>> }>(path);
    return data.statuses;
  } catch {
    return undefined;
  }
};

const boards = new Map<string, StatusBoard>();

function boardOf(type: string): StatusBoard {
  const board = boards.get(type) ?? new StatusBoard(type, ask);
  boards.set(type, board);
  return board;
}

/** How far an entry of a list is; undefined until it is known. @param changed Whatever is another one after each change of the entry. */
export function useListStatus(type: string, document: string, changed: string): ListStatus | undefined {
  const [, drawAnew] = useReducer((times: number) => times + 1, 0);
  const board = boardOf(type);
  useEffect(() => board.show(document, drawAnew), [board, document, changed]);
  return board.of(document);
}
