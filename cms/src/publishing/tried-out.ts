import type { Core } from '@strapi/strapi';

/** Ends a transaction that was only to find out what it would lead to. */
class TakenBack<Result> extends Error {
  readonly found: Result;

  constructor(found: Result) {
    super('Nothing is kept of this.');
    this.found = found;
  }
}

/** Does work in a transaction that is taken back whole, so that nothing is kept of it. @returns what the work found out */
export async function triedOut<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  let ending: TakenBack<Result> | undefined;
  try {
    return await strapi.db.transaction(async () => {
      ending = new TakenBack(await work());
      throw ending;
    });
  } catch (error) {
    if (ending && error === ending) return ending.found;
    throw error;
  }
}
