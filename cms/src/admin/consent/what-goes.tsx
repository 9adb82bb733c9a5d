import { Typography } from '@strapi/design-system';
import { FilesList, PartsList } from './parts-list';
import { draftsThatHold, pagesThatGo, partsThatGo, type Reach } from './reach';

/** Everything that goes from the public when something does not rest on a consent any more. */
export function WhatGoes({ reach: { parts, files } }: { readonly reach: Reach }) {
  const pages = pagesThatGo(parts);
  const others = partsThatGo(parts);
  const drafts = draftsThatHold(parts);
  const isNothing = pages.length + others.length + files.length === 0;
  return (
    <>
      <Typography tag="p">
        {isNothing
          ? 'Nothing that readers see rests on it now.'
          : 'All of this goes from the public site at once, from lists, search and feeds too, and from everything that is kept of earlier versions. A copy that somebody else saved or printed cannot be called back.'}
      </Typography>
      <PartsList title="Pages that go" parts={pages} />
      {pages.length > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          Who comes there reads that it was taken down. Nothing of the story is told.
        </Typography>
      )}
      <PartsList title="What goes from pages that stay" parts={others} named />
      <FilesList title="Files that go, in all sizes, wherever they are used" files={files} />
      <PartsList title="Drafts that can no longer be published with it" parts={drafts} />
    </>
  );
}
