import type { Json } from '../../../../cms/tests/support/json.ts';
import { COMPONENTS, TYPES, type Field, type TypeSchema } from '../../incremental/support/schemas.ts';
import { valueFor, valuesAround, type Making } from '../../incremental/support/values.ts';

/** A step from an entry to a value deep in it: a field, and the component that is put there to go on. */
interface Step {
  readonly name: string;
  readonly field: Field;
  readonly component: string | undefined;
}

/** A place in entries of a type where a value can stand. */
export interface Place {
  readonly type: TypeSchema;
  readonly steps: readonly Step[];
  /** The field that holds the value. */
  readonly field: Field;
  /** Such as `sections[sections.chart].chart.rows.value`. */
  readonly words: string;
}

const componentsOf = ({ component, components }: Field): readonly string[] =>
  component === undefined ? components : [component];

function placesIn(type: TypeSchema, fields: TypeSchema['fields'], before: readonly Step[], words: string): Place[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const here = words === '' ? name : `${words}.${name}`;
    const own: Place = { type, steps: [...before, { name, field, component: undefined }], field, words: here };
    const deeper = componentsOf(field).flatMap((component) =>
      placesIn(
        type,
        COMPONENTS.get(component) ?? {},
        [...before, { name, field, component }],
        field.type === 'dynamiczone' ? `${here}[${component}]` : here,
      ),
    );
    return [own, ...deeper];
  });
}

/** Every place of every content type, those inside components too: a new field is slipped in without being named here. */
export const PLACES: readonly Place[] = TYPES.flatMap((type) => placesIn(type, type.fields, [], type.name));

/** The place with a name. @throws {Error} where there is none any more. */
export function placeNamed(words: string): Place {
  const place = PLACES.find((each) => each.words === words);
  if (!place) throw new Error(`Expected a place ${words} in the CMS's schemas, found none.`);
  return place;
}

/** A value for the first step of a place, in which `value` stands at the place; everything around it is good. */
export function valueAround(making: Making, steps: readonly Step[], value: Json): Record<string, Json> {
  const [step, ...rest] = steps;
  if (!step) throw new Error('Expected a place with a step, found none.');
  const { name, field, component } = step;
  if (component === undefined) return { [name]: value };
  const part = {
    ...valuesAround(making, component),
    ...valueAround(making, rest, value),
    ...(field.type === 'dynamiczone' && { __component: component }),
  };
  return { [name]: field.type === 'dynamiczone' || field.repeatable ? [part] : part };
}

/** The entry's field that a place is in, with nothing in it. */
export function emptied({ steps }: Place): Record<string, Json> {
  const [step] = steps;
  if (!step) return {};
  const { name, field } = step;
  if (field.type === 'relation') return { [name]: { set: [] } };
  return { [name]: field.type === 'dynamiczone' || field.repeatable ? [] : null };
}

/** A good value for the field at a place. */
export function goodValueAt(making: Making, { type, steps, field }: Place): Json {
  const name = steps.at(-1)?.name ?? '';
  return valueFor(making, name, field, steps.length === 1 ? type.name : '');
}
