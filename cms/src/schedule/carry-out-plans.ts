import type { Core } from '@strapi/strapi';
import { every } from '../clock/every';
import { carryOutDue } from './carry-out';

/** Carries out what is planned, to the second, and at the start what came due while no CMS ran. */
export function carryOutPlans(strapi: Core.Strapi): void {
  every(strapi, { name: 'carry out what is planned', seconds: 1, work: () => carryOutDue(strapi) });
}
