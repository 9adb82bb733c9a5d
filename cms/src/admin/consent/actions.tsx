import { useRBAC } from '@strapi/strapi/admin';
import { textIn, type ActionDescription, type DocumentAction, type PanelProps } from '../content-manager';
import { decideOnConsent } from './dialogs';
import { CONSENT } from './may-save';

const MAY_UPDATE = [{ action: 'plugin::content-manager.explorer.update', subject: CONSENT }];

/** Withdraws a consent that was given; or, once it is withdrawn, says that this was a mistake. */
export const withdrawConsent: DocumentAction = Object.assign(useWithdrawConsent, { type: 'withdraw-consent' });

function useWithdrawConsent({ model, documentId, document }: PanelProps): ActionDescription | null {
  const isConsent = model === CONSENT;
  const id = documentId ?? textIn(document, 'documentId');
  const isWithdrawn = textIn(document, 'withdrawnOn') !== undefined;
  const { allowedActions } = useRBAC(isConsent ? MAY_UPDATE : []);
  if (!isConsent || id === undefined || allowedActions['canUpdate'] === false) return null;
  return {
    label: isWithdrawn ? 'Withdrawn by mistake' : 'Withdraw consent',
    position: 'panel',
    variant: isWithdrawn ? 'tertiary' : 'danger-light',
    onClick: (event) => {
      // Strapi makes it a button that saves.
      (event as Event).preventDefault();
      decideOnConsent();
      return true;
    },
  };
}
