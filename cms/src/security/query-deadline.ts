import { GraphQLError } from 'graphql';

/** How long one query may take, in milliseconds. The publisher waits for 30 seconds. */
const PATIENCE = 20_000;

/** An Apollo plugin that resolves no further field of a query once its time is up, so that no query can keep the CMS at work. */
export function queryDeadline(patience = PATIENCE, now: () => number = Date.now) {
  return {
    requestDidStart: () => {
      const until = now() + patience;
      return Promise.resolve({
        executionDidStart: () =>
          Promise.resolve({
            willResolveField: () => {
              if (now() > until)
                throw new GraphQLError(
                  `The query took longer than ${patience / 1000} seconds. Ask for less at a time.`,
                );
            },
          }),
      });
    },
  };
}
