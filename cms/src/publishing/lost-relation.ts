export const LOST = 'api::lost-relation.lost-relation';

/** A relation of a published entry to one that is not published, and where it belongs once that one is. */
export interface LostRelation {
  ownerType: string;
  owner: string;
  ownerLanguage: string | null;
  /** The relation, by the name of its table. */
  relation: string;
  /** The row of the published owner, or of the component inside it, that pointed to the target. */
  row: number;
  position: number | null;
  targetType: string;
  target: string;
  targetLanguage: string | null;
}

/** A version of a document in one language. */
export interface Version {
  id: number;
  locale: string | null;
}
