import type { Core } from '@strapi/strapi';

/** Something that the CMS does again and again by itself. */
export interface Task {
  /** For the log, such as “publish what is planned”. */
  readonly name: string;
  /** From the end of one time to the beginning of the next. */
  readonly seconds: number;
  /** Every CMS of a site does it: what only one may do is claimed (`claimOnce`, or an UPDATE that only one can make). */
  readonly work: () => Promise<void>;
}

/**
 * Does something now and then on, never twice at a time, for as long as the CMS runs. What fails is told in the log once, until it
 * works again, and tried again. Begin it at the end of the start: the database must be ready.
 * @returns A function that ends it.
 */
export function every(strapi: Core.Strapi, { name, seconds, work }: Task): () => void {
  let isEnded = false;
  let failed = false;
  const round = async (): Promise<void> => {
    try {
      await work();
      failed = false;
    } catch (error) {
      if (!failed && !isEnded) strapi.log.error(`Could not ${name}; it is tried again. ${String(error)}`);
      failed = true;
    }
    if (!isEnded) wait(seconds);
  };
  const wait = (pause: number): void => {
    timer = setTimeout(() => void round(), pause * 1000).unref();
  };
  let timer: NodeJS.Timeout;
  wait(0);
  const end = (): void => {
    isEnded = true;
    clearTimeout(timer);
  };
  strapi.server.httpServer.once('close', end);
  return end;
}
