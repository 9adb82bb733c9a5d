import type { Schema } from '@strapi/strapi';
import { expect, test } from 'vitest';
import { requiredIsFilled } from './required-is-filled';

const refused = (attribute: Schema.Attribute.AnyAttribute, value: unknown) =>
  requiredIsFilled({ path: ['field'], attribute, value }).map(({ message }) => message);

const blank = 'This is empty, or only spaces. Fill it in.';
const noFile =
  'The file is missing: none was chosen, or it was deleted from the media library. Choose one, or remove this part.';

const nothing = 'This is empty. Fill it in, or choose something.';

test.each<[Schema.Attribute.AnyAttribute, unknown, string[]]>([
  [{ type: 'string', required: true }, 'Tea', []],
  [{ type: 'string', required: true }, '   ', [blank]],
  [{ type: 'string', required: true }, '', [blank]],
  [{ type: 'text', required: true }, '\u00A0\n', [blank]],
  [{ type: 'text', required: true }, null, [blank]],
  [{ type: 'text' }, '   ', []],
  [{ type: 'media', required: true }, null, [noFile]],
  [{ type: 'media', required: true, multiple: true }, [], [noFile]],
  [{ type: 'media', required: true }, { id: 1 }, []],
  [{ type: 'media' }, null, []],
  [{ type: 'integer', required: true }, 0, []],
  [{ type: 'integer', required: true }, null, [nothing]],
  [{ type: 'enumeration', enum: ['a', 'b'], required: true }, undefined, [nothing]],
  [{ type: 'enumeration', enum: ['a', 'b'] }, undefined, []],
  [{ type: 'component', component: 'data.row', repeatable: true, required: true }, [], [nothing]],
  [{ type: 'boolean', required: true }, false, []],
  [{ type: 'uid', required: true }, null, []],
])('a field %j with %j is answered with %j', (attribute, value, messages) => {
  expect(refused(attribute, value)).toEqual(messages);
});
