import { aRecoveryCollegeInALibrary } from './a-recovery-college-in-a-library';
import { aTextWhileYouWait } from './a-text-while-you-wait';
import type { CaseStudy } from './case-study-types';
import { fourSeatsWithAVote } from './four-seats-with-a-vote';
import { homeFromHospital } from './home-from-hospital';
import { kitchenTableSigning } from './kitchen-table-signing';
import { lettersThatDoNotFrighten } from './letters-that-do-not-frighten';
import { manyKitchens } from './many-kitchens';
import { myWordsForAHardDay } from './my-words-for-a-hard-day';
import { oneLinkWorkerTwoFerries } from './one-link-worker-two-ferries';
import { peerSupervisionInThrees } from './peer-supervision-in-threes';
import { smallStories } from './small-stories';
import { tattiesAndTalk } from './tatties-and-talk';
import { theBackDoorCafe } from './the-back-door-cafe';
import { theHandoverYear } from './the-handover-year';
import { theSecondLoaf } from './the-second-loaf';
import { throughTheGate } from './through-the-gate';

/** The case studies written by hand, 29 of them: 15 in the full form, 14 in the sparse. */
export const caseStudies: readonly CaseStudy[] = [
  theBackDoorCafe,
  fourSeatsWithAVote,
  tattiesAndTalk,
  lettersThatDoNotFrighten,
  kitchenTableSigning,
  oneLinkWorkerTwoFerries,
  homeFromHospital,
  manyKitchens,
  theHandoverYear,
  aRecoveryCollegeInALibrary,
  myWordsForAHardDay,
  throughTheGate,
  theSecondLoaf,
  peerSupervisionInThrees,
  aTextWhileYouWait,
  ...smallStories,
];
