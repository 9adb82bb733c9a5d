import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { useRef, useState } from 'react';

/** Which entry it is. */
export interface Reviewed {
  readonly type: string;
  readonly document: string;
}

interface Props extends Reviewed {
  /** Named to those who hear the button among others; without, it stands alone. */
  readonly title?: string;
  readonly disabled?: boolean;
  readonly onDone: () => void;
}

/** Says of an entry that it is still right, at one press: readers see the day, and it is due again some months later. */
export function StillRight({ type, document, title, disabled = false, onDone }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef(false);
  const confirm = async () => {
    // A second click comes before the button is drawn anew.
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      const { data } = await post<{ reviewBy: string }>(`/reviews/still-right/${type}/${document}`, {});
      toggleNotification({
        type: 'success',
        message: `Readers see that it was reviewed today. It is due again on ${inWords(data.reviewBy)}.`,
      });
      onDone();
    } catch (error) {
      const message = error instanceof Error && error.message ? error.message : 'The CMS did not answer. Try again.';
      toggleNotification({ type: 'danger', message });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return (
    <Button
      size="S"
      variant="secondary"
      loading={isBusy}
      disabled={disabled}
      onClick={() => void confirm()}
      {...(title !== undefined && { 'aria-label': `Still right: ${title}` })}
    >
      Still right
    </Button>
  );
}

/** @param day As `2026-12-24` */
export const inWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
