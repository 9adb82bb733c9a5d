import { useAnswer } from '../home-page/use-answer';
import type { Reach } from './reach';

/** How often is asked while somebody looks, in milliseconds: colleagues write and publish meanwhile. */
const EVERY_MS = 15_000;

/** What a consent covers now. @param version Whatever is another one after each save */
export const useReach = (document: string, version: string) =>
  useAnswer<Reach>(`/consents/${document}/reach?version=${encodeURIComponent(version)}`, EVERY_MS);
