import type { ComponentType, ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { drawnSoon } from './drawn-soon';
import type { RegisteredApp } from './extension';

/*
 * What the panels and forms of this CMS use of Strapi's content manager. Strapi calls these “unstable”: they are named here
 * alone, so that a new version is met in one file.
 */
export {
  unstable_useDocument as useDocument,
  unstable_useDocumentLayout as useDocumentLayout,
} from '@strapi/strapi/admin';
// A field as Strapi draws it, with whatever its type needs. No export of Strapi's: `vite.config.ts` says where it is.
export { InputRenderer as Field } from 'content-manager-field';

/** Which entry is in the form, as the address of the page says. Strapi's own context would draw anew with each letter that is typed. */
export function useEntry(): {
  readonly model: string;
  readonly collectionType: string;
  readonly id: string | undefined;
} {
  const { slug = '', collectionType = '', id } = useParams();
  return { model: slug, collectionType, id: id === 'create' ? undefined : id };
}

/** What a side panel is told about the entry in the form. */
export interface PanelProps {
  /** The content type's uid. */
  readonly model: string;
  /** `collection-types` or `single-types`. */
  readonly collectionType: string;
  /** Undefined while the entry is new. */
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
  /** Of the draft: its published version; of that, the draft. */
  readonly meta?: { readonly availableStatus?: readonly { readonly publishedAt?: string | null }[] };
  readonly activeTab: 'draft' | 'published' | null;
}

/** The text in a field of the entry; undefined where there is none, or no entry yet. */
export function textIn(entry: PanelProps['document'], field: string): string | undefined {
  const value = entry?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** A side panel of the form: a component that answers what to draw, or null where there is nothing to say. */
export type SidePanel = (props: PanelProps) => { title: string; content: ReactNode } | null;

/** A field of the form, as the content manager lays it out. */
export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly size: number;
  readonly attribute: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

/** A form: panels of rows of fields. */
export interface FormLayout {
  readonly layout: readonly (readonly (readonly FormField[])[])[];
  /** The rows of each component that the form may hold, by its uid. */
  readonly components?: Readonly<Record<string, ComponentLayout>>;
  /** Of the content type, `pluginOptions` of its schema among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

interface ComponentLayout {
  readonly layout: readonly (readonly FormField[])[];
  readonly [more: string]: unknown;
}

/** What a button of the form or the list does, before it is drawn. */
export interface ActionDescription {
  readonly label: string;
  readonly onClick?: (event: unknown) => unknown;
  readonly dialog?: {
    readonly type: string;
    readonly title?: string;
    /** Of a `modal`, a component is told how to close it; it must stay the same component, or what is typed in it is lost. */
    readonly content?: ReactNode | ComponentType<{ onClose: () => void }>;
    readonly onConfirm?: () => unknown;
    readonly onClose?: () => unknown;
    readonly [more: string]: unknown;
  };
  readonly [more: string]: unknown;
}

/** A button of the form or the list: a component that answers what it does, or null where it is not there. */
export interface DocumentAction {
  (props: PanelProps): ActionDescription | null;
  /** Which of the content manager's own it is, such as `unpublish`. */
  readonly type?: string;
}

/** A block of the rich text editor; one that matches no node and is in no menu only brings its plugin. */
interface TextBlock<Editor> {
  readonly matchNode: (node: unknown) => boolean;
  readonly renderElement: () => null;
  readonly isInBlocksSelector: boolean;
  readonly plugin: (editor: Editor) => Editor;
}

interface ContentManager {
  addEditViewSidePanel: (change: (panels: readonly SidePanel[]) => SidePanel[]) => void;
  addDocumentAction: (change: (actions: readonly DocumentAction[]) => DocumentAction[]) => void;
  addRichTextBlocks: <Editor>(blocks: Readonly<Record<string, TextBlock<Editor>>>) => void;
}

// Strapi types what plugins offer each other as unknown.
const contentManager = (app: RegisteredApp): ContentManager =>
  app.getPlugin('content-manager').apis as unknown as ContentManager;

/** Changes which side panels stand beside the form, and their order. */
export function changeSidePanels(app: RegisteredApp, change: (panels: readonly SidePanel[]) => SidePanel[]): void {
  contentManager(app).addEditViewSidePanel((before) => {
    const known = new Set(before);
    return change(before).map((panel) => (known.has(panel) ? panel : drawnSoon(panel)));
  });
}

/** Changes the editor of each rich text, after Strapi's own plugins have. */
export function addToTextEditors<Editor>(app: RegisteredApp, name: string, plugin: (editor: Editor) => Editor): void {
  const block = { matchNode: () => false, renderElement: () => null, isInBlocksSelector: false, plugin };
  contentManager(app).addRichTextBlocks({ [name]: block });
}

/** Changes what an action of the content manager does, such as `unpublish` or `delete`; `change` may use hooks. */
export function changeDocumentAction(
  app: RegisteredApp,
  type: string,
  change: (action: ActionDescription, props: PanelProps) => ActionDescription,
): void {
  const changed = (action: DocumentAction): DocumentAction => {
    const Changed = (props: PanelProps) => {
      const own = action(props);
      return own && change(own, props);
    };
    // Where the action stands is said beside it.
    return Object.assign(Changed, action);
  };
  contentManager(app).addDocumentAction((actions) =>
    actions.map((action) => (action.type === type ? changed(action) : action)),
  );
}

/** Adds an action to the form or the list, after the content manager's own. */
export function addDocumentAction(app: RegisteredApp, action: DocumentAction): void {
  contentManager(app).addDocumentAction((actions) => [...actions, action]);
}

/** Leaves out an action of the content manager, such as `edit-the-model`. */
export function withoutDocumentAction(app: RegisteredApp, type: string): void {
  contentManager(app).addDocumentAction((actions) => actions.filter((action) => action.type !== type));
}

/** Changes how forms are laid out. The layout is kept between calls: answer a new one, do not change it. */
export function changeFormLayouts(app: RegisteredApp, change: (form: FormLayout) => FormLayout): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (given: { layout: FormLayout }) => ({
    ...given,
    layout: change(given.layout),
  }));
}

/** A column of a list. */
export interface ListColumn {
  readonly name: string;
  readonly attribute: { readonly type: string };
  /** Draws a cell otherwise than Strapi does. */
  readonly cellFormatter?: (
    row: Readonly<Record<string, unknown>>,
    column: ListColumn,
    list: { readonly model: string },
  ) => ReactNode;
  readonly [more: string]: unknown;
}

/** Changes the columns of every list of entries. @param change Is told the content type's uid with them */
export function changeListColumns(
  app: RegisteredApp,
  change: (columns: readonly ListColumn[], model: string) => ListColumn[],
): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (given: { displayedHeaders: ListColumn[] }) => {
    // The hook is not told which list it is; the address of the page says it.
    const [, model = ''] = /\/collection-types\/([^/?]+)/.exec(window.location.pathname) ?? [];
    return { ...given, displayedHeaders: change(given.displayedHeaders, model) };
  });
}

/** Adds something to what stands above every list of entries. */
export function addToLists(app: RegisteredApp, name: string, Component: ComponentType): void {
  app.getPlugin('content-manager').injectComponent('listView', 'actions', { name, Component });
}

/** What a field's component is given. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly attribute: Readonly<Record<string, unknown>>;
}
