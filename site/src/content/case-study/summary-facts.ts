import { follow, followAll } from '../reading/read.ts';
import { checkedUrl } from '../rich-text/links.ts';
import { fieldName } from '../reading/field-name.ts';
import { period } from './case-study-card.ts';
import { listPath } from './case-study-lists.ts';
import type { CaseStudy } from './case-study.ts';
import { pathTo } from '../reading/path-to.ts';
import { principles as principleType } from '../principle/principle.ts';
import { actions as actionType } from '../action/action.ts';
import { messages } from '../../messages/messages.ts';
import { fact, plain, type Fact } from '../facts/fact.ts';
import { labelledFacts } from '../facts/labelled-facts.ts';

const words = messages.caseStudyFacts;

/** The kinds of themes, in the order in which they are told. */
const THEME_KINDS = ['setting', 'approach', 'audience'] as const;

async function whoAndWhere(entry: CaseStudy): Promise<readonly Fact[]> {
  const [organisation, place] = await Promise.all([follow(entry.organisation), follow(entry.place)]);
  const website = organisation?.website
    ? checkedUrl(organisation.website, fieldName('organisation', organisation.name, 'website'))
    : undefined;
  return [
    ...fact(
      words.who,
      organisation ? [{ text: organisation.name, href: website }] : [],
      organisation?.invented === true ? words.inventedOrganisation : undefined,
    ),
    ...fact(words.where, place ? [{ text: place.name, href: listPath('place', place.slug) }] : []),
  ];
}

async function themeFacts(entry: CaseStudy): Promise<readonly Fact[]> {
  const themes = await followAll(entry.themes);
  return THEME_KINDS.flatMap((kind) =>
    fact(
      words[kind],
      themes
        .filter((theme) => theme.kind === kind)
        .map(({ name, slug }) => ({ text: name, href: listPath('theme', slug) })),
    ),
  );
}

async function threadFacts(entry: CaseStudy): Promise<readonly Fact[]> {
  const [served, shown] = await Promise.all([followAll(entry.principles), followAll(entry.actions)]);
  const principles = served.map((principle) => ({ text: principle.title, href: pathTo(principleType, principle) }));
  const actions = shown.map((action) => ({ text: action.title, href: pathTo(actionType, action) }));
  return [...fact(words.principles, principles), ...fact(words.actions, actions)];
}

/** The summary box of a case study: what is known of it at a glance. */
export async function summaryFacts(entry: CaseStudy): Promise<readonly Fact[]> {
  return [
    ...(await whoAndWhere(entry)),
    ...fact(words.stage, plain(words.stages[entry.stage])),
    ...fact(words.when, plain(period(entry))),
    ...(await themeFacts(entry)),
    ...(await threadFacts(entry)),
    // Said instead of leaving it out: readers judge an example by it, and an empty place would look like an oversight.
    ...fact(words.evidence, plain(entry.outcomes ? words.evidenceKinds[entry.outcomes.evidence] : words.notRecorded)),
    ...fact(
      words.involvement,
      plain(entry.involvement ? words.involvementLevels[entry.involvement.level] : words.notRecorded),
    ),
    ...labelledFacts('case-study', entry),
  ];
}
