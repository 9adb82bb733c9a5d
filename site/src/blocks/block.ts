import type { Section } from './section.ts';

/** A block with its content, ready to be put on a page. */
export interface LoadedBlock {
  readonly view: (props: object) => unknown;
  readonly props: object;
}

/**
 * Makes a section of a page into a block; undefined where nothing of it can be shown, such as links to what is not published.
 * @param field The entry and field that the section stands in, for errors.
 */
export type Block<S extends Section> = (section: S, field: string) => Promise<LoadedBlock | undefined>;

/** Ties what a block shows to the view that shows it. */
export function block<S extends Section, Props extends object>(
  load: (section: S, field: string) => Props | undefined | Promise<Props | undefined>,
  view: (props: Props) => unknown,
): Block<S> {
  return async (section, field) => {
    const props = await load(section, field);
    // The view is typed here for its own props, and kept for callers that treat all views alike.
    return props && { view: view as LoadedBlock['view'], props };
  };
}
