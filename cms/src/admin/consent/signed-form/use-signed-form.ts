import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAnswer } from '../../home-page/use-answer';

/** The signed form or e-mail that is kept with a consent. */
export interface AboutForm {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: string;
}

/** Which signed form is kept with a consent, and how to keep, fetch and remove one. */
export function useSignedForm(document: string) {
  const path = `/consents/${document}/form`;
  const { answer, failed, askAgain } = useAnswer<AboutForm | null>(`${path}/about`);
  const { get, put, del } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');

  const attempt = (work: () => Promise<string>) => {
    const run = async () => {
      setBusy(true);
      setMessage('');
      try {
        setMessage(await work());
      } catch (error) {
        setMessage(isFetchError(error) && error.message !== '' ? error.message : 'This CMS did not answer. Try again.');
      } finally {
        setBusy(false);
        askAgain();
      }
    };
    void run();
  };

  return {
    /** Null where none is kept; undefined until it is known. */
    form: answer,
    failed,
    isBusy,
    message,
    keep: (file: File) => {
      attempt(async () => {
        const body = new FormData();
        body.append('file', file);
        await put(path, body);
        return 'It is kept.';
      });
    },
    fetch: () => {
      attempt(async () => {
        const { data } = await get(path, { responseType: 'blob' });
        save(data, answer?.name ?? 'signed-form');
        return '';
      });
    },
    remove: () => {
      attempt(async () => {
        await del(path);
        return 'It is removed.';
      });
    },
  };
}

/** Hands a file to the browser, which saves it. */
function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
