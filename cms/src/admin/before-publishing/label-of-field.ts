import { fieldsOfForm } from '../form/sections';

/** What a form knows of its fields: those of the type, and those of each component. */
export interface FormFields {
  readonly layout: readonly (readonly (readonly LabelledField[])[])[];
  readonly components: Readonly<Record<string, { readonly layout: readonly (readonly LabelledField[])[] }>>;
}

interface LabelledField {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly attribute: object;
}

/**
 * The words under which a form shows a field: `['links', '0', 'text']` is “Links › 1 › Text”. Of what is within a rich text,
 * or a list of mixed parts, the field as a whole and the number are named.
 */
export function labelOfField(path: readonly string[], { layout, components }: FormFields): string {
  const words: string[] = [];
  let fields: readonly LabelledField[] | undefined = fieldsOfForm(layout);
  for (const step of path) {
    if (/^\d+$/.test(step)) {
      words.push(String(Number(step) + 1));
      continue;
    }
    const field: LabelledField | undefined = fields?.find(({ name }) => name === step);
    if (!field) break;
    words.push(field.label);
    fields = componentOf(field, components);
  }
  return words.join(' › ');
}

function componentOf({ attribute }: LabelledField, components: FormFields['components']) {
  const component = 'component' in attribute ? String(attribute.component) : '';
  return components[component]?.layout.flat();
}
