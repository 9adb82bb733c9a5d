import { useAuth } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router-dom';

/** The overview for whoever may change what it shows; others are led to colleagues where they look after them, or to their profile. */
export function StartOfSettings({ overview }: { readonly overview: ReactNode }) {
  const rights = useAuth('StartOfSettings', ({ permissions }) => permissions.map(({ action }) => action));
  if (rights.includes('admin::project-settings.update')) return overview;
  return <Navigate replace to={rights.includes('admin::users.update') ? '/settings/working-together' : '/me'} />;
}
