import type { OrganisationSlug, SpeakerSlug } from './organisations';
import type { PageSlug } from './page-slugs';

export interface Owner {
  organisation: OrganisationSlug | SpeakerSlug;
  role: string;
  email?: string;
  phone?: string;
  page?: PageSlug;
}

/** Who keeps the promises: invented like the organisations, and asked at addresses that nobody can own. */
export const owners = {
  partnership: {
    organisation: 'office-for-recovery',
    role: 'Lead for taking part',
    email: 'promises@example.org',
    phone: '0131 496 0100',
    page: 'contact',
  },
  strategy: {
    organisation: 'office-for-recovery',
    role: 'Lead for the vision and the strategy',
    email: 'strategy@example.org',
  },
  peerWork: {
    organisation: 'northlight-peer-network',
    role: 'Coordinator of the peer work group',
    email: 'peerwork@northlight.example.org',
    phone: '0131 496 0101',
  },
  joiningUp: {
    organisation: 'strathmarra-health-board',
    role: 'Head of joined-up support',
    email: 'joining-up@strathmarra.example.org',
  },
  practice: {
    organisation: 'university-of-glen-tarrow',
    role: 'Editor of the examples',
    page: 'share-good-practice',
  },
} as const satisfies Readonly<Record<string, Owner>>;

export type OwnerName = keyof typeof owners;
