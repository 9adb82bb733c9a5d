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

/** A part of a form, with the fields that stand in it. */
export interface Section extends SchemaSection {
  readonly fields: readonly { readonly name: string; readonly type: string; readonly label: string }[];
}

/** The type of the field that draws the heading of a section. */
export const HEADING = 'section-heading';

type Row = readonly FormField[];

const isSection = (value: unknown): value is SchemaSection =>
  typeof value === 'object' && value !== null && 'title' in value && 'first' in value;

/** The sections that a content type's schema asks for; none where it asks for none. */
function sectionsIn(options: FormLayout['options']): readonly SchemaSection[] {
  const view = options['edit-view'];
  const sections = typeof view === 'object' && view !== null && 'sections' in view ? view.sections : [];
  return Array.isArray(sections) ? sections.filter(isSection) : [];
}

/**
 * A form in sections: each begins with its heading, and has a panel of its own. Lists of mixed parts (dynamic zones) keep the
 * panel that the content manager gives them. A form whose schema asks for no sections stays as it is.
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
  const parts = starts.map(({ section, at }, index) =>
    sectionPanels(section, rows.slice(at, starts[index + 1]?.at), named),
  );
  return { ...form, layout: [...(before.length > 0 ? [before] : []), ...parts.flat()] };
}

function sectionPanels(section: SchemaSection, rows: readonly Row[], named: FormField): (readonly Row[])[] {
  const fields = rows.flat().map(({ name, type, label }) => ({ name, type, label }));
  const heading: FormField = {
    // The content manager draws only what bears the name of a field that the editor may read.
    ...named,
    label: section.title,
    type: HEADING,
    size: 12,
    attribute: { type: HEADING, section: { ...section, fields } satisfies Section },
  };
  const isZone = (row: Row) => row.some(({ type }) => type === 'dynamiczone');
  return [[[heading], ...rows.filter((row) => !isZone(row))], ...rows.filter(isZone).map((row) => [row])];
}

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
