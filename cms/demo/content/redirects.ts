interface Redirect {
  from: string;
  to: string;
  permanent: boolean;
  reason: string;
}

/** Old addresses that people may have kept. */
export const redirects: readonly Redirect[] = [
  {
    from: '/good-practice/',
    to: '/case-studies/',
    permanent: true,
    reason: 'The list had this address on the first version of the site.',
  },
  { from: '/vision/', to: '/principles/', permanent: true, reason: 'The vision is told by its six principles.' },
  { from: '/share/', to: '/share-good-practice/', permanent: false, reason: 'A short address for posters.' },
];
