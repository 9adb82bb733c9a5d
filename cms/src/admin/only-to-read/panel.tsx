import { useAuth } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useEntry, type SidePanel } from '../content-manager';
import { onlyToReadInWords } from './in-words';
import { makerIn, useIsOnlyToRead } from './use-fields-to-change';
import { CHANGE, isForOwn } from './what-may-be-changed';

/** Says why the form of a colleague's entry cannot be filled in, and what one can do. */
export const OnlyToRead: SidePanel = ({ document, model, activeTab }) => {
  const isOnlyToRead = useIsOnlyToRead();
  const rights = useAuth('OnlyToRead', ({ permissions }) => permissions);
  const changesOwn = rights.some((right) => right.action === CHANGE && right.subject === model && isForOwn(right));
  useRightsOfThisEntry(changesOwn);
  if (!isOnlyToRead || activeTab === 'published' || !document) return null;
  return {
    title: 'Only to read',
    content: <Typography role="status">{onlyToReadInWords(makerIn(document).name, changesOwn)}</Typography>,
  };
};

/** Strapi works out once for a form what may be changed in it, and keeps that when a link leads from one entry to another of its type. */
function useRightsOfThisEntry(changesOwn: boolean): void {
  const { id } = useEntry();
  const opened = useRef(id);
  useEffect(() => {
    const before = opened.current;
    opened.current = id;
    if (changesOwn && before !== undefined && id !== undefined && before !== id) window.location.reload();
  }, [id, changesOwn]);
}
