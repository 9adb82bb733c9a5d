import { isRecord } from '@waymark/shared-types';
import type { Part } from '../entry-content';
import type { PublicSite } from '../public-site';
import type { FieldProblem } from '../rule';

/** No two places stand on one square of the map: one of them would cover the other. */
export async function squareIsFree({ documentId, tile }: Part, site: PublicSite): Promise<FieldProblem[]> {
  if (!isRecord(tile)) return [];
  const square = { column: Number(tile['column']), row: Number(tile['row']) };
  const other = (await site.placesOn(square)).find((place) => place.documentId !== documentId);
  if (!other) return [];
  const message = `“${other.name}” stands on this square already (column ${square.column}, row ${square.row}). Choose another square, or move that place first.`;
  return [{ path: ['tile'], message }];
}
