import type { EntryContent, Part } from '../entry-content';
import type { FieldProblem } from '../rule';
import type { PublicSite } from '../public-site';

const PAGE = 'api::page.page';

/** What a section can relate to. */
const CHOICES = ['caseStudies', 'reports', 'pages'];

/**
 * A section “Related” has something to lead to; without, it has a heading and nothing beneath, and is not shown at all.
 * Where it waits for a page, it may run ahead: pages relate to each other, and one of them must be published first.
 */
export async function relatedShowsSomething(
  page: Part,
  site: PublicSite,
  content: EntryContent,
): Promise<FieldProblem[]> {
  const empty = content.parts.filter(
    ({ component, value }) => component === 'sections.related' && CHOICES.every((field) => isNothing(value[field])),
  );
  if (empty.length === 0) return [];
  const waiting = await site.waiting(PAGE, page, content);
  return empty.flatMap(({ path }) => {
    const chosen = waiting.filter((choice) => path.every((step, index) => choice.path[index] === step));
    if (chosen.some(({ type }) => type === PAGE)) return [];
    const [first] = chosen;
    return first === undefined
      ? [{ path: [...path, 'caseStudies'], message: NOTHING_CHOSEN }]
      : [{ path: [...first.path], message: notPublic(first.name) }];
  });
}

const isNothing = (value: unknown): boolean => !Array.isArray(value) || value.length === 0;

const NOTHING_CHOSEN =
  'Nothing is chosen in this section, so readers would not see it. Choose a case study, a report or a page, or remove the section.';

const notPublic = (name: string): string =>
  `“${name}” is not published, and nothing else is chosen in this section, so readers would not see it. Publish “${name}” first, choose another, or remove the section.`;
