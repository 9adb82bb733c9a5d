import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import type { SidePanel } from '../content-manager';

let show: ((message: string) => void) | undefined;

/** Tells the editor something, and leaves it there until they close it: nobody has to read fast. */
export const tell = (message: string): void => show?.(message);

/** A side panel that never shows: the editor of a text stands outside React, and Strapi's notifications can be reached from inside alone. */
export const Teller: SidePanel = () => {
  const { toggleNotification } = useNotification();
  useEffect(() => {
    show = (message) => toggleNotification({ type: 'info', title: 'Pasted', message, blockTransition: true });
    return () => {
      show = undefined;
    };
  }, [toggleNotification]);
  return null;
};
