import { tidyUrl, withoutControlCharacters, isRecord } from '@waymark/shared-types';
import type { Core, Schema } from '@strapi/strapi';
import { componentOf, holds, type FieldsOf, type Part } from './entry-content';

/** The signs for a new line that word processors and old systems use, Word’s vertical tab among them. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const lines = (text: string) => withoutControlCharacters(text.replace(LINE_END, '\n'));

const address = (text: string) => tidyUrl(withoutControlCharacters(text));

const oneLine = (text: string) =>
  lines(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();

/** How the texts of each kind of field are stored. */
const TIDY: Readonly<Record<string, (text: string) => string>> = {
  string: oneLine,
  uid: oneLine,
  email: oneLine,
  text: lines,
  richtext: lines,
};

/**
 * Stores texts without what nobody sees and feeds cannot hold, one-line texts without space around them, and addresses as
 * they are meant. It is done to every write of an entry, of drafts too, so that the form shows what will be published.
 */
export function keepTextsTidy(strapi: Core.Strapi): void {
  const fieldsOf: FieldsOf = (component) => strapi.components[component]?.attributes ?? {};
  strapi.documents.use((context, next) => {
    const { contentType, params } = context;
    if (contentType.uid.startsWith('api::') && 'data' in params && isRecord(params.data))
      Object.assign(params, { data: tidied(contentType.attributes, params.data, fieldsOf) });
    return next();
  });
}

/** What is to be stored of an entry or a component, its texts tidied; anything else as it came. */
export function tidied(attributes: Schema.Attributes, data: Part, fieldsOf: FieldsOf): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const attribute = attributes[name];
      return [name, attribute ? tidiedField(attribute, value, fieldsOf) : value];
    }),
  );
}

function tidiedField(attribute: Schema.Attribute.AnyAttribute, value: unknown, fieldsOf: FieldsOf): unknown {
  if (typeof value === 'string')
    return holds(attribute, 'address') ? address(value) : (TIDY[attribute.type]?.(value) ?? value);
  if (attribute.type === 'blocks') return tidiedNode(value);
  if (Array.isArray(value)) return value.map((item: unknown) => tidiedField(attribute, item, fieldsOf));
  const component = componentOf(attribute, value);
  return component && isRecord(value) ? tidied(fieldsOf(component), value, fieldsOf) : value;
}

/** A rich text, or a part of it: its words and the addresses of its links. */
function tidiedNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidiedNode);
  if (!isRecord(node)) return node;
  const { text, url, children } = node;
  return {
    ...node,
    ...(typeof text === 'string' && { text: lines(text) }),
    ...(typeof url === 'string' && { url: address(url) }),
    ...(children !== undefined && { children: tidiedNode(children) }),
  };
}
