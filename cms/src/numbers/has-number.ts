import type { Schema } from '@strapi/strapi';

/** Whether entries of a type have a number by which they are known for good. */
export const hasNumber = ({ uid, attributes }: Pick<Schema.ContentType, 'uid' | 'attributes'>): boolean =>
  uid.startsWith('api::') && 'number' in attributes;
