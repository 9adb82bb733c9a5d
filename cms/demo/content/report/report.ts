/** The engagement's report; its chapters and versions are in their own files. */
export const report = {
  slug: 'whats-next-for-recovery',
  title: 'What’s next for recovery?',
  summary:
    'What people all over Scotland said about the future of mental health recovery: what has changed, what has not, the vision they share, and the four things that need to happen now.',
  publishedOn: '2026-03-19',
  edition: 2,
  keyFindings: [
    'Attitudes to recovery have changed for the better, and people can say what helped.',
    'Recovery is not yet part of the everyday work of mental health services.',
    'Good support is patchy: whether you get it depends on where you live and whom you meet.',
    'Peer support and lived experience give hope, and need fair roles, pay and lasting funds.',
    'People want to tell their story once, and to find help easily when they need it most.',
    'Poverty and discrimination stand in the way of recovery, so fairness belongs in the vision.',
  ],
  changes: [
    {
      edition: 2,
      date: '2026-09-17',
      what: 'A section says who we did not hear from enough, and the chart of support near home has a row for crisis support outside hospital. Readers had asked for both.',
    },
    { edition: 1, date: '2026-03-19', what: 'First edition.' },
  ],
} as const;
