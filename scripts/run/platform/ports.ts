import type { Port } from '../environment/ports.ts';
import type { Settings } from './settings.ts';

/** The ports of the three programs. */
export const portsOf = ({ values }: Settings): Port[] => [
  { setting: 'SITE_PORT', port: values.SITE_PORT, what: 'the public site' },
  { setting: 'CMS_PORT', port: values.CMS_PORT, what: 'the CMS' },
  { setting: 'PUBLISHER_PORT', port: values.PUBLISHER_PORT, what: 'the publisher' },
];
