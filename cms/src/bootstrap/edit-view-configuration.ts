/** What a schema says about its form and list. */
export interface TypeView {
  /** The field that names an entry. */
  mainField?: string;
  /** The form, row by row; up to four fields share a row. */
  layout?: string[][];
  /** The parts of the form, each from the row that begins with `first`: the admin panel draws them (`src/admin/form`). */
  sections?: { title: string; first: string; help?: string; optional?: boolean }[];
  /** The columns of the list. */
  list?: string[];
  /** How the list is sorted at first: `field:asc` or `field:desc`. */
  sort?: string;
}

/** What a schema says about one field. */
export interface FieldView {
  label?: string;
  description?: string;
  placeholder?: string;
  /** False where the form only shows it. Default: true. */
  editable?: boolean;
}

interface Attribute {
  type: string;
  target?: string;
  pluginOptions?: { 'edit-view'?: FieldView };
}

/** A content type or component, as far as its form goes. */
export interface Model {
  uid: string;
  pluginOptions?: { 'edit-view'?: TypeView };
  attributes: Record<string, unknown>;
}

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** How the admin panel stores the look of a form and list. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
}

/** The form's grid is this many columns wide. */
const GRID = 12;

/** Rows that a list shows at first: enough to see all principles, actions, places at a glance. */
const PAGE_SIZE = 20;

/** Words for the fields that the system adds. */
const SYSTEM_FIELDS: Record<string, string> = {
  id: 'Number',
  documentId: 'Id',
  createdAt: 'Made on',
  updatedAt: 'Last change',
  publishedAt: 'Published on',
  createdBy: 'Made by',
  updatedBy: 'Changed by',
  locale: 'Language',
};

/**
 * A stored configuration with what the schema asks for laid over it. Fields that the schema's layout leaves out
 * come after it, each on a row of its own, so that no field is ever lost.
 * @param mainFieldOf the field that names an entry of another type
 */
export function applyEditView(
  current: Configuration,
  model: Model,
  mainFieldOf: (type: string) => string | undefined,
): Configuration {
  const view = model.pluginOptions?.['edit-view'] ?? {};
  const metadatas = Object.entries(current.metadatas).map(([name, metadata]) => [
    name,
    fieldMetadata(name, metadata, model.attributes[name], mainFieldOf),
  ]);
  return {
    settings: { ...current.settings, ...settings(view) },
    metadatas: Object.fromEntries(metadatas),
    layouts: {
      edit: view.layout ? editLayout(view.layout, current.layouts.edit) : current.layouts.edit,
      list: view.list ?? current.layouts.list,
    },
  };
}

function settings({ mainField, sort }: TypeView): Record<string, unknown> {
  const [sortBy, order] = sort?.split(':') ?? [];
  return {
    pageSize: PAGE_SIZE,
    ...(mainField && { mainField, defaultSortBy: mainField, defaultSortOrder: 'ASC' }),
    ...(sortBy && { defaultSortBy: sortBy, defaultSortOrder: order === 'desc' ? 'DESC' : 'ASC' }),
  };
}

function fieldMetadata(
  name: string,
  { edit, list }: Metadata,
  attribute: unknown,
  mainFieldOf: (type: string) => string | undefined,
): Metadata {
  const known = isAttribute(attribute) ? attribute : undefined;
  const view = known?.pluginOptions?.['edit-view'];
  const label = view?.label ?? SYSTEM_FIELDS[name];
  const mainField = known?.type === 'relation' && known.target ? mainFieldOf(known.target) : undefined;
  return {
    edit: {
      ...edit,
      ...(label && { label }),
      ...(view?.description && { description: view.description }),
      ...(view?.placeholder && { placeholder: view.placeholder }),
      ...(view && { editable: view.editable ?? true }),
      ...(mainField && { mainField }),
    },
    list: { ...list, ...(label && { label }) },
  };
}

function editLayout(rows: string[][], current: Configuration['layouts']['edit']): Configuration['layouts']['edit'] {
  const placed = new Set(rows.flat());
  const leftOver = current.flat().filter(({ name }) => !placed.has(name));
  return [
    ...rows.map((row) => row.map((name) => ({ name, size: GRID / row.length }))),
    ...leftOver.map(({ name }) => [{ name, size: GRID }]),
  ];
}

function isAttribute(value: unknown): value is Attribute {
  return typeof value === 'object' && value !== null && 'type' in value;
}
