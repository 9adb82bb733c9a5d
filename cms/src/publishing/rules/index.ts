import type { UID } from '@strapi/strapi';
import type { EntryField, Part } from '../entry-content';
import type { FieldProblem, TypeRule } from '../rule';
import { REDIRECT } from '../public-site';
import { bslShowsAStill } from './bsl-shows-a-still';
import { captionsCanBeRead } from './captions-can-be-read';
import { chartSaysWhatItShows } from './chart-says-what-it-shows';
import { actionIsChosenOnce, organisationIsChosenOnce } from './chosen-once';
import { dateIsPlausible } from './date-is-plausible';
import { datesAreInOrder } from './dates-are-in-order';
import { doneIsDone } from './done-is-done';
import { editionIsExplained } from './edition-is-explained';
import { featuresArePublic } from './features-are-public';
import { headingsCanBeRead } from './headings-can-be-read';
import { languageIsACode } from './language-is-a-code';
import { linkCanBeFollowed } from './link-can-be-followed';
import { labelSaysWhere, linkSaysWhere } from './link-says-where';
import { listIsShort } from './list-is-short';
import { movedDateSaysWhy } from './moved-date-says-why';
import { noPictureInText } from './no-picture-in-text';
import { pictureNeedsWords } from './picture-needs-words';
import { phrasesAreKeptOnce } from './phrases-are-kept-once';
import { placeIsInNoCircle } from './place-is-in-no-circle';
import { practiceIsInNoCircle } from './practice-is-in-no-circle';
import { ownerCanBeAsked, promiseHasOwner } from './promise-has-owner';
import { redirectIsNeeded } from './redirect-is-needed';
import { redirectIsWellFormed } from './redirect-is-well-formed';
import { redirectLeadsSomewhere } from './redirect-leads-somewhere';
import { relatedShowsSomething } from './related-shows-something';
import { renditionIsComplete } from './rendition-is-complete';
import { requiredIsFilled } from './required-is-filled';
import { siteLinksLeadSomewhere } from './site-links-lead-somewhere';
import { squareIsFree } from './square-is-free';
import { videoCanBeSeen } from './video-can-be-seen';
import { videoNeedsCaptions } from './video-needs-captions';
import { videoNeedsTranscript } from './video-needs-transcript';
import { webVersionHasChapters } from './web-version-has-chapters';
import { wordIsKeptOnce } from './word-is-kept-once';
import { mediaHaveConsent, storyHasConsent, wordsHaveConsent } from './words-have-consent';

/** Rules for each field of every entry, wherever in it it stands. */
export const FIELD_RULES: readonly ((field: EntryField) => FieldProblem[])[] = [
  requiredIsFilled,
  linkCanBeFollowed,
  linkSaysWhere,
  headingsCanBeRead,
  listIsShort,
  dateIsPlausible,
  languageIsACode,
  noPictureInText,
];

/** Rules for the components of an entry, wherever in it they stand. */
export const PART_RULES: Readonly<
  Partial<Record<UID.Component, readonly ((path: readonly string[], part: Part) => FieldProblem[])[]>>
> = {
  'media.image': [pictureNeedsWords],
  'media.video': [videoCanBeSeen, videoNeedsCaptions, videoNeedsTranscript, bslShowsAStill],
  'data.chart': [chartSaysWhatItShows],
  'progress.owner': [ownerCanBeAsked],
  'report.rendition': [renditionIsComplete, labelSaysWhere('title')],
  'sections.download': [labelSaysWhere('title')],
  'shared.link': [labelSaysWhere('text')],
};

/** Rules for every entry as a whole, whatever its type. */
export const ENTRY_RULES: readonly TypeRule[] = [wordsHaveConsent, mediaHaveConsent, captionsCanBeRead()];

/** Rules for entries of one type as a whole. */
export const TYPE_RULES: Readonly<Partial<Record<UID.ContentType, readonly TypeRule[]>>> = {
  [REDIRECT]: [redirectIsWellFormed, redirectIsNeeded, redirectLeadsSomewhere],
  'api::case-study.case-study': [
    storyHasConsent,
    practiceIsInNoCircle,
    datesAreInOrder({
      first: 'startedOn',
      second: 'endedOn',
      message: 'It ended before it started. Correct one of the two dates.',
    }),
  ],
  'api::consent.consent': [
    datesAreInOrder(
      {
        first: 'givenOn',
        second: 'expiresOn',
        message: 'The consent ends before it was given. Correct one of the two dates.',
      },
      {
        first: 'givenOn',
        second: 'withdrawnOn',
        message: 'The consent was withdrawn before it was given. Correct one of the two dates.',
      },
    ),
  ],
  'api::finding.finding': [actionIsChosenOnce],
  'api::home.home': [featuresArePublic],
  'api::milestone.milestone': [doneIsDone, promiseHasOwner, movedDateSaysWhy],
  'api::page.page': [relatedShowsSomething],
  'api::place.place': [placeIsInNoCircle, squareIsFree],
  'api::report.report': [editionIsExplained, webVersionHasChapters],
  'api::search-words.search-words': [phrasesAreKeptOnce],
  'api::site.site': [siteLinksLeadSomewhere, organisationIsChosenOnce],
  'api::word-to-avoid.word-to-avoid': [wordIsKeptOnce],
};
