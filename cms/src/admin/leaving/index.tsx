import { Typography } from '@strapi/design-system';
import { useMemo, useRef } from 'react';
import { changeDocumentAction, type ActionDescription, type PanelProps } from '../content-manager';
import type { Extension } from '../extension';
import { LeavingDialog, type LeavingProps } from './leaving-dialog';

/** Says what readers will find before an entry is taken down or deleted, and lets its editor say what they find instead. */
export const leaving: Extension = {
  bootstrap(app) {
    changeDocumentAction(app, 'unpublish', useUnpublish);
    changeDocumentAction(app, 'delete', useDelete);
  },
};

function useDelete(action: ActionDescription, entry: PanelProps): ActionDescription {
  const { dialog } = action;
  const content = useContent({
    entry,
    isDeleted: true,
    question: questionOf(dialog),
    act: () => dialog?.onConfirm?.(),
  });
  return { ...action, dialog: { type: 'modal', title: 'Delete it?', content } };
}

/** Strapi takes an entry down at once where its draft is as the public version. */
function useUnpublish(action: ActionDescription, entry: PanelProps): ActionDescription {
  const { dialog, onClick } = action;
  const content = useContent({
    entry,
    isDeleted: false,
    question: questionOf(dialog) ?? (
      <Typography tag="p">Readers will no longer find it. The draft stays here.</Typography>
    ),
    act: () => (dialog ? dialog.onConfirm?.() : onClick?.({})),
  });
  return { ...action, onClick: () => false, dialog: { type: 'modal', title: 'Take it down?', content } };
}

const questionOf = (dialog: ActionDescription['dialog']) =>
  typeof dialog?.content === 'function' ? undefined : dialog?.content;

/** What stands in the dialog: the same component each time, with what is known of the entry now. */
function useContent(props: LeavingProps) {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () =>
      function Leaving({ onClose }: { onClose: () => void }) {
        return <LeavingDialog {...latest.current} onClose={onClose} />;
      },
    [],
  );
}
