import { useAuth } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useDocument, useEntry } from '../content-manager';
import { fieldsToChange } from './what-may-be-changed';

/** What an entry says of who made it. */
export function makerIn(document: Readonly<Record<string, unknown>> | undefined): { id?: number; name: string } {
  const maker = document?.['createdBy'];
  if (typeof maker !== 'object' || maker === null) return { name: '' };
  const { id, firstname, lastname, username } = maker as Readonly<Record<string, unknown>>;
  const parts = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '');
  const name = parts.join(' ') || (typeof username === 'string' ? username : '');
  return { ...(typeof id === 'number' && { id }), name };
}

/** The fields of the entry in the form that whoever is signed in may change; all of a new one, because Strapi's form knows those. */
export function useFieldsToChange(): 'all' | ReadonlySet<string> {
  const { model, collectionType, id } = useEntry();
  const isNew = id === undefined;
  const { document } = useDocument({ model, collectionType, documentId: id }, { skip: isNew });
  const rights = useAuth('useFieldsToChange', ({ permissions }) => permissions);
  const me = useAuth('useFieldsToChange', ({ user }) => user?.id);
  const maker = makerIn(document).id;
  return useMemo(
    () => (isNew || !document ? 'all' : fieldsToChange(rights, model, maker !== undefined && maker === me)),
    [isNew, document, rights, model, maker, me],
  );
}

/** Whether the entry in the form can only be read by whoever is signed in. */
export function useIsOnlyToRead(): boolean {
  const fields = useFieldsToChange();
  return fields !== 'all' && fields.size === 0;
}
