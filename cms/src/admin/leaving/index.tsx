import { Typography } from '@strapi/design-system';
import { changeDocumentAction, type ActionDescription, type PanelProps } from '../content-manager';
import type { Extension } from '../extension';
import { WhatReadersFind } from './what-readers-find';

/** Says what readers will find before an entry is taken down or deleted. */
export const leaving: Extension = {
  bootstrap(app) {
    changeDocumentAction(app, 'unpublish', askFirst);
    changeDocumentAction(app, 'delete', (action, props) => withWhatReadersFind(action, props, true));
  },
};

function withWhatReadersFind(action: ActionDescription, props: PanelProps, isDeleted: boolean): ActionDescription {
  const { dialog } = action;
  if (!dialog) return action;
  const content = (
    <>
      {dialog.content}
      <WhatReadersFind {...props} isDeleted={isDeleted} />
    </>
  );
  return { ...action, dialog: { ...dialog, content } };
}

/** Strapi takes an entry down at once where its draft is as the public version. */
function askFirst(action: ActionDescription, props: PanelProps): ActionDescription {
  if (action.dialog) return withWhatReadersFind(action, props, false);
  const { onClick } = action;
  return {
    ...action,
    onClick: () => false,
    dialog: {
      type: 'dialog',
      title: 'Take it down?',
      content: (
        <>
          <Typography tag="p">Readers will no longer find it. The draft stays here.</Typography>
          <WhatReadersFind {...props} isDeleted={false} />
        </>
      ),
      onConfirm: () => onClick?.({}),
    },
  };
}
