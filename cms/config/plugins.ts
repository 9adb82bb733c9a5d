import { LIST_LIMIT } from '@waymark/shared-types';

export default () => ({
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      defaultLimit: LIST_LIMIT,
      maxLimit: LIST_LIMIT,
      depthLimit: 12,
      generateArtifacts: false,
      apolloServer: { introspection: process.env.NODE_ENV !== 'production', cors: false },
    },
  },
});
