import { useRBAC } from '@strapi/strapi/admin';
import { useMemo, useRef } from 'react';
import { textIn, type ActionDescription, type DocumentAction, type PanelProps } from '../content-manager';
import { GiveBackDialog } from './give-back-dialog';
import { CONSENT } from './panel';
import { WithdrawDialog } from './withdraw-dialog';

const MAY_UPDATE = [{ action: 'plugin::content-manager.explorer.update', subject: CONSENT }];

/** Withdraws a consent that was given; or, once it is withdrawn, says that this was a mistake. */
export const withdrawConsent: DocumentAction = Object.assign(useWithdrawConsent, { type: 'withdraw-consent' });

function useWithdrawConsent({ model, documentId, document }: PanelProps): ActionDescription | null {
  const isConsent = model === CONSENT;
  const id = documentId ?? textIn(document, 'documentId');
  const isWithdrawn = textIn(document, 'withdrawnOn') !== undefined;
  const isDone = useRef(false);
  const { allowedActions } = useRBAC(isConsent ? MAY_UPDATE : []);
  const content = useMemo(
    () =>
      function Dialog({ onClose }: { onClose: () => void }) {
        const Asked = isWithdrawn ? GiveBackDialog : WithdrawDialog;
        return <Asked document={id ?? ''} onDone={() => (isDone.current = true)} onClose={onClose} />;
      },
    [id, isWithdrawn],
  );
  if (!isConsent || id === undefined || allowedActions['canUpdate'] === false) return null;
  return {
    label: isWithdrawn ? 'Withdrawn by mistake' : 'Withdraw consent',
    position: 'panel',
    variant: isWithdrawn ? 'tertiary' : 'danger-light',
    onClick: (event) => {
      // Strapi makes it a button that saves.
      (event as Event).preventDefault();
      return false;
    },
    dialog: {
      type: 'modal',
      title: isWithdrawn ? 'Was it withdrawn by mistake?' : 'Withdraw this consent?',
      content,
      // The form knows of what it saves itself alone. Only now: what came of it would be gone with the dialog.
      onClose: () => isDone.current && window.location.reload(),
    },
  };
}
