import type { SmallEntry } from './small-index.ts';

/** A few examples to look for. */
export const GARDENS: readonly SmallEntry[] = [
  {
    id: 1,
    title: 'A garden in Fife',
    text: 'We grow leeks. Peer workers dig.',
    facets: { place: ['fife'], stage: ['running'] },
  },
  {
    id: 2,
    title: 'Peer workers on the ward',
    text: 'They sit in the day room.',
    facets: { place: ['lothian'], stage: ['running'] },
  },
  {
    id: 3,
    title: 'The women’s garden',
    text: 'Co-production from the start.',
    facets: { place: ['fife'], stage: ['finished'] },
  },
  {
    id: 4,
    title: 'Walking by the sea',
    text: 'People listen. A wellbeing group.',
    facets: { place: ['orkney'], stage: ['running'] },
  },
  {
    id: 5,
    title: 'Prison mentors',
    text: 'Breakfast at the gate, in Łódź and Dùn Èideann.',
    facets: { place: ['lothian'] },
  },
];
