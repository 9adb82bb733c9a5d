import type { FormField, FormLayout } from '../content-manager';

/** A part of a form, as a schema asks for it: `pluginOptions["edit-view"].sections`. */
export interface SchemaSection {
  readonly title: string;
  /** The field with which it begins; it goes on to where the next one begins. */
  readonly first: string;
  /** One sentence on what it is for. */
  readonly help?: string;
  /** Whether it can wait: it is closed at first, while nothing in it is filled in. */
  readonly optional?: boolean;
}

type Row = readonly FormField[];

/** A part of a form, with the rows of fields that stand in it. */
export interface Section extends SchemaSection {
  readonly rows: readonly Row[];
}

/** The type of the field that draws a section: its heading, and its own fields while it is open. */
export const SECTION = 'section';

/** The fields of a section, one after the other. */
export const fieldsIn = ({ rows }: Section): Row => rows.flat();

interface AnyField {
  readonly type: string;
  readonly attribute: object;
}

/** The section that a field of the layout draws; undefined where it is a field like any other. */
export const sectionOf = ({ type, attribute }: AnyField): Section | undefined =>
  type === SECTION && 'section' in attribute ? (attribute.section as Section) : undefined;

/** Every field of a layout, those within sections too. */
export const fieldsOfForm = <Field extends AnyField>(
  layout: readonly (readonly (readonly Field[])[])[],
): readonly (Field | FormField)[] =>
  layout.flat(2).flatMap((field): readonly (Field | FormField)[] => {
    const section = sectionOf(field);
    return section ? fieldsIn(section) : [field];
  });

const isSection = (value: unknown): value is SchemaSection =>
  typeof value === 'object' && value !== null && 'title' in value && 'first' in value;

/** The sections that a content type's schema asks for; none where it asks for none. */
function sectionsIn(options: FormLayout['options']): readonly SchemaSection[] {
  const view = options['edit-view'];
  const sections = typeof view === 'object' && view !== null && 'sections' in view ? view.sections : [];
  return Array.isArray(sections) ? sections.filter(isSection) : [];
}

/**
 * A form in sections: each is one panel, which its heading opens and closes. What is closed is not in the page at all: a text editor
 * that is only hidden draws itself anew for ever, since its toolbar looks for room that it never gets. A form whose schema asks for no
 * sections stays as it is.
 */
export function inSections(form: FormLayout): FormLayout {
  const sections = sectionsIn(form.options);
  const rows = form.layout.flat();
  const named = rows.flat().find(({ type }) => type === 'string' || type === 'text');
  if (sections.length === 0 || named === undefined) return form;
  const starts = sections
    .map((section) => ({ section, at: rows.findIndex(([field]) => field?.name === section.first) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const before = rows.slice(0, starts[0]?.at);
  const panels = starts.map(({ section, at }, index) =>
    sectionPanel({ ...section, rows: rows.slice(at, starts[index + 1]?.at) }, named),
  );
  return { ...form, layout: [...(before.length > 0 ? [before] : []), ...panels] };
}

/** The panel of a section. The content manager draws only what bears the name of a field that the editor may read. */
const sectionPanel = (section: Section, named: FormField): readonly Row[] => [
  [{ ...named, label: section.title, type: SECTION, size: 12, attribute: { type: SECTION, section } }],
];

/** Whether a field of the form holds something. A switch that is off, and a list without rows, hold nothing. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value !== 'object') return true;
  const held = Object.entries(value);
  if ('connect' in value) return Array.isArray(value.connect) && value.connect.length > 0;
  if ('type' in value && 'children' in value) return textOf(value).trim() !== '';
  return held.some(([name, own]) => !name.startsWith('__') && name !== 'id' && isFilled(own));
}

/** The letters of a block of rich text. */
function textOf(block: object): string {
  if ('text' in block && typeof block.text === 'string') return block.text;
  if ('type' in block && block.type === 'image') return 'image';
  if (!('children' in block) || !Array.isArray(block.children)) return '';
  return block.children.map((child: unknown) => (typeof child === 'object' && child ? textOf(child) : '')).join('');
}
