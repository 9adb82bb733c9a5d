import type { Core } from '@strapi/strapi';

/**
 * Sets how the media library treats pictures: it turns them upright and takes out what cameras write into them (such as where they were
 * taken), and makes a thumbnail for itself, but no other sizes: the publisher makes those that pages need.
 */
export async function keepMediaSettings(strapi: Core.Strapi): Promise<void> {
  await strapi.plugin('upload').service('upload')['setSettings']({
    sizeOptimization: true,
    responsiveDimensions: false,
    autoOrientation: true,
    aiMetadata: false,
  });
}
