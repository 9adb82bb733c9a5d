import { activitiesOfDoing } from './activities-of-doing';
import { activitiesOfSupport } from './activities-of-support';
import type { Activity } from './activity';

/** What generated case studies are about. */
export const activities: readonly Activity[] = [...activitiesOfDoing, ...activitiesOfSupport];
