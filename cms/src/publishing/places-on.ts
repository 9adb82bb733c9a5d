import { isRecord } from '@waymark/shared-types';
import type { Core } from '@strapi/strapi';

/** A square of the map of places, counted from the top left, from 1. */
export interface Square {
  readonly column: number;
  readonly row: number;
}

/** A place that stands on a square of the map. */
export interface PlaceOnMap {
  readonly documentId: string;
  readonly name: string;
}

/** The published places on a square of the map. */
export async function placesOn(strapi: Core.Strapi, { column, row }: Square): Promise<readonly PlaceOnMap[]> {
  const rows: unknown[] = await strapi.db.query('api::place.place').findMany({
    where: { publishedAt: { $notNull: true }, tile: { column, row } },
    select: ['documentId', 'name'],
    orderBy: { id: 'asc' },
  });
  return rows.filter(isRecord).map(({ documentId, name }) => ({ documentId: String(documentId), name: String(name) }));
}
