import type { PlaceSlug } from './places';

interface Organisation {
  slug: string;
  name: string;
  kind: 'charity' | 'health board' | 'council' | 'social enterprise' | 'peer-led group' | 'university' | 'other';
  place: PlaceSlug;
  website?: string;
}

/** Organisations that do not exist, one or more of every kind; their websites are at example.org, which nobody can own. */
export const organisations = [
  {
    slug: 'northlight-peer-network',
    name: 'Northlight Peer Network',
    kind: 'peer-led group',
    place: 'nhs-highland',
    website: 'https://northlight.example.org',
  },
  {
    slug: 'tobar-wellbeing',
    name: 'Tobar Wellbeing',
    kind: 'charity',
    place: 'nhs-western-isles',
    website: 'https://tobar.example.org',
  },
  {
    slug: 'causeway-recovery-college',
    name: 'Causeway Recovery College',
    kind: 'charity',
    place: 'nhs-lanarkshire',
    website: 'https://causeway.example.org',
  },
  { slug: 'strathmarra-health-board', name: 'Strathmarra Health Board', kind: 'health board', place: 'nhs-tayside' },
  { slug: 'firthside-health-board', name: 'Firthside Health Board', kind: 'health board', place: 'nhs-lothian' },
  { slug: 'invercarrick-council', name: 'Invercarrick Council', kind: 'council', place: 'nhs-ayrshire-and-arran' },
  { slug: 'balnatarrow-council', name: 'Balnatarrow Council', kind: 'council', place: 'moray' },
  {
    slug: 'university-of-glen-tarrow',
    name: 'University of Glen Tarrow',
    kind: 'university',
    place: 'dundee-city',
    website: 'https://glentarrow.example.org',
  },
  {
    slug: 'good-ground',
    name: 'Good Ground',
    kind: 'social enterprise',
    place: 'nhs-fife',
    website: 'https://goodground.example.org',
  },
  { slug: 'second-loaf-bakery', name: 'Second Loaf Bakery', kind: 'social enterprise', place: 'glasgow-city' },
  {
    slug: 'the-lamp-room',
    name: 'The Lamp Room',
    kind: 'charity',
    place: 'city-of-edinburgh',
    website: 'https://lamproom.example.org',
  },
  { slug: 'open-hand-advocacy', name: 'Open Hand Advocacy', kind: 'charity', place: 'nhs-forth-valley' },
  { slug: 'saltmarsh-project', name: 'Saltmarsh Project', kind: 'charity', place: 'nhs-dumfries-and-galloway' },
  { slug: 'many-kitchens', name: 'Many Kitchens', kind: 'peer-led group', place: 'glasgow-city' },
  { slug: 'signing-on', name: 'Signing On', kind: 'peer-led group', place: 'nhs-greater-glasgow-and-clyde' },
  {
    slug: 'kirkmorran-churches-and-mosque',
    name: 'Kirkmorran Churches and Mosque Together',
    kind: 'other',
    place: 'nhs-borders',
  },
  { slug: 'fjordlys', name: 'Fjordlys Peer Houses', kind: 'other', place: 'norway' },
  { slug: 'cwm-derw-partnership', name: 'Cwm Derw Partnership', kind: 'other', place: 'wales' },
] as const satisfies readonly Organisation[];

/** Who stands behind the engagement; no case study is theirs. */
export const speakers = [
  { slug: 'glen-marra-recovery-forum', name: 'Glen Marra Recovery Forum', kind: 'charity', place: 'scotland' },
  { slug: 'office-for-recovery', name: 'Office for Recovery, Glen Marra', kind: 'other', place: 'scotland' },
] as const satisfies readonly Organisation[];

export type OrganisationSlug = (typeof organisations)[number]['slug'];
export type SpeakerSlug = (typeof speakers)[number]['slug'];
