import type { Core, UID } from '@strapi/strapi';
import { publishedTypes } from './published-types';

/** The components that no published type uses, directly or within another component, such as those of a consent record. */
export function privateComponents(strapi: Core.Strapi): UID.Component[] {
  const shown = new Set<string>();
  for (const { attributes } of publishedTypes(strapi)) addComponents(strapi, attributes, shown);
  return Object.values(strapi.components)
    .map(({ uid }) => uid)
    .filter((uid) => !shown.has(uid));
}

function addComponents(strapi: Core.Strapi, attributes: object, shown: Set<string>): void {
  for (const uid of Object.values(attributes).flatMap(componentsOf)) {
    if (shown.has(uid)) continue;
    shown.add(uid);
    const component = Object.values(strapi.components).find((candidate) => candidate.uid === uid);
    if (component) addComponents(strapi, component.attributes, shown);
  }
}

/** The components that an attribute can hold: one, or those of a dynamic zone. */
function componentsOf(attribute: { type: string; component?: string; components?: string[] }): string[] {
  return attribute.component === undefined ? (attribute.components ?? []) : [attribute.component];
}
