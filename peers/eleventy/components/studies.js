let of;
let known;

/** Answers the case study with a slug; the index is made once for each reading of the content. */
export function studies(caseStudies) {
  if (of !== caseStudies) {
    of = caseStudies;
    known = new Map(caseStudies.map((study) => [study.slug, study]));
  }
  return (slug) => known.get(slug);
}
