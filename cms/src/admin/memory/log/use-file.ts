import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

/** Saves the acts that are asked for as a file for a spreadsheet. */
export function useFile(asked: Readonly<Record<string, string>>) {
  const { get } = useFetchClient();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const save = async () => {
    setBusy(true);
    setTrouble('');
    try {
      const path = `/act-log/file?${new URLSearchParams(asked).toString()}`;
      const { data } = await get<Blob>(path, { responseType: 'blob' });
      offer(data);
    } catch (error) {
      setTrouble(`The file was not made. ${error instanceof Error ? error.message : ''}`);
    }
    setBusy(false);
  };
  return { isBusy, trouble, take: () => void save() };
}

/** Has the browser save a file, as a link to it would. */
function offer(content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = 'who-did-what.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
