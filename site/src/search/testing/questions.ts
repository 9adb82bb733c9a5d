/** Something that somebody looks for, and the examples of the demo that answer it. */
export interface Question {
  readonly asked: string;
  /** Slugs of case studies; any of them is an answer. */
  readonly answers: readonly string[];
}

/**
 * Questions about the examples of the demo that are written by hand, as people ask them. The first twenty were written from the
 * stories alone, before there was an engine; the others before it was tuned. An answer is changed only where it was plainly wrong, and
 * then it says so here.
 */
export const QUESTIONS: readonly Question[] = [
  // Written without knowledge of the engine.
  { asked: 'crisis cafe', answers: ['the-back-door-cafe'] },
  { asked: 'what helps people when they come out of prison', answers: ['through-the-gate'] },
  { asked: 'dads with a new baby', answers: ['the-fathers-shed'] },
  { asked: 'sign language', answers: ['kitchen-table-signing'] },
  { asked: 'advance directive', answers: ['my-words-for-a-hard-day'] },
  { asked: 'someone to talk to in the middle of the night', answers: ['the-night-desk', 'the-back-door-cafe'] },
  { asked: 'gardning', answers: ['tatties-and-talk'] },
  { asked: 'how do we pay people with lived experience who sit on a board', answers: ['four-seats-with-a-vote'] },
  { asked: 'debt advice in a GP surgery', answers: ['money-advice-in-the-surgery'] },
  { asked: 'moving from CAMHS to adult services at 18', answers: ['the-handover-year'] },
  { asked: 'waiting list text messages', answers: ['a-text-while-you-wait'] },
  { asked: 'Outer Hebrides', answers: ['one-link-worker-two-ferries'] },
  { asked: 'jobs for people with severe mental illness', answers: ['the-second-loaf'] },
  { asked: 'appointment letters plain English', answers: ['letters-that-do-not-frighten'] },
  { asked: 'music for patients', answers: ['songs-on-the-ward'] },
  { asked: 'refugee women cooking together', answers: ['many-kitchens'] },
  { asked: 'carers map of services', answers: ['a-map-by-carers'] },
  { asked: 'loneliness of peer workers in teams', answers: ['peer-supervision-in-threes'] },
  { asked: 'transport for older people on farms', answers: ['the-thursday-minibus'] },
  { asked: 'stopping readmission after discharge from hospital', answers: ['home-from-hospital'] },

  // Single words.
  { asked: 'bakery', answers: ['the-second-loaf'] },
  { asked: 'leeks', answers: ['tatties-and-talk'] },
  { asked: 'quilt', answers: ['stitching-time'] },
  { asked: 'midwife', answers: ['pram-walks'] },
  { asked: 'helicopter', answers: ['one-link-worker-two-ferries'] },
  { asked: 'interpreters', answers: ['many-kitchens', 'kitchen-table-signing'] },
  { asked: 'overdose', answers: ['through-the-gate'] },
  { asked: 'advocacy', answers: ['my-words-for-a-hard-day'] },
  { asked: 'supervision', answers: ['peer-supervision-in-threes'] },
  { asked: 'courses', answers: ['a-recovery-college-in-a-library'] },

  // Whole sentences.
  { asked: 'Where can people go instead of A&E?', answers: ['the-back-door-cafe', 'a-crisis-house-on-the-farm'] },
  { asked: 'Who has tried writing case notes together with the patient?', answers: ['notes-you-write-together'] },
  { asked: 'Is there a project for people who find crowds difficult?', answers: ['the-quiet-hour-at-the-library'] },
  { asked: 'How can staff breaks be protected in a call centre?', answers: ['a-tea-break-that-is-one'] },
  { asked: 'What did not work and why did the project end?', answers: ['through-the-gate'] },
  {
    asked: 'We want to open a house where people in crisis can stay',
    answers: ['a-house-with-the-lights-on', 'a-crisis-house-on-the-farm'],
  },
  { asked: 'a place to walk with a pram and meet other mothers', answers: ['pram-walks'] },
  { asked: 'what does it cost to run a recovery college', answers: ['a-recovery-college-in-a-library'] },
  { asked: 'how did the health board spend its crisis money', answers: ['four-seats-with-a-vote'] },
  { asked: 'can I get a haircut and go to the bank without a car', answers: ['the-thursday-minibus'] },
  { asked: 'who looks after staff who support others', answers: ['peer-supervision-in-threes'] },
  { asked: 'walking by the sea without having to talk', answers: ['harbour-walks'] },

  // With mistakes in typing.
  { asked: 'bakrey', answers: ['the-second-loaf'] },
  { asked: 'recovrey colege', answers: ['a-recovery-college-in-a-library'] },
  { asked: 'crisis caffe', answers: ['the-back-door-cafe'] },
  { asked: 'advance statemnet', answers: ['my-words-for-a-hard-day'] },
  { asked: 'supervison', answers: ['peer-supervision-in-threes'] },
  { asked: 'minbus', answers: ['the-thursday-minibus'] },
  { asked: 'ferrys', answers: ['one-link-worker-two-ferries'] },
  { asked: 'volunters phone line', answers: ['the-night-desk'] },
  { asked: 'prision', answers: ['through-the-gate'] },
  { asked: 'interpretors', answers: ['many-kitchens', 'kitchen-table-signing'] },
  { asked: 'wating list', answers: ['a-text-while-you-wait'] },

  // In other words than the story has.
  { asked: 'jail', answers: ['through-the-gate'] },
  { asked: 'helpline', answers: ['the-night-desk'] },
  { asked: 'deaf community BSL', answers: ['kitchen-table-signing'] },
  { asked: 'living will', answers: ['my-words-for-a-hard-day'] },
  { asked: 'social prescribing', answers: ['one-link-worker-two-ferries', 'money-advice-in-the-surgery'] },
  { asked: 'employment', answers: ['the-second-loaf'] },
  { asked: 'postnatal depression', answers: ['the-fathers-shed', 'pram-walks'] },
  { asked: 'welfare rights', answers: ['money-advice-in-the-surgery'] },
  { asked: 'BAME', answers: ['many-kitchens'] },
  {
    asked: 'coproduction',
    answers: [
      'four-seats-with-a-vote',
      'letters-that-do-not-frighten',
      'a-recovery-college-in-a-library',
      'the-handover-year',
      'a-map-by-carers',
      'notes-you-write-together',
    ],
  },

  // Places, organisations and names.
  { asked: 'Orkney', answers: ['harbour-walks'] },
  { asked: 'Fife garden', answers: ['tatties-and-talk'] },
  {
    asked: 'Glasgow',
    answers: ['many-kitchens', 'a-tea-break-that-is-one', 'kitchen-table-signing', 'the-second-loaf'],
  },
  { asked: 'Norway', answers: ['a-house-with-the-lights-on'] },
  { asked: 'Northlight', answers: ['the-night-desk', 'harbour-walks', 'stitching-time', 'home-from-hospital'] },
  { asked: 'Good Ground', answers: ['tatties-and-talk'] },
  { asked: 'islands', answers: ['one-link-worker-two-ferries', 'harbour-walks', 'stitching-time'] },
  { asked: 'Perth carers', answers: ['a-map-by-carers'] },
  { asked: 'Gaelic', answers: ['one-link-worker-two-ferries'] },
  { asked: 'Gàidhlig', answers: ['one-link-worker-two-ferries'] },
  { asked: 'course in Polish', answers: ['a-recovery-college-in-a-library'] },
  { asked: 'Welsh', answers: ['notes-you-write-together'] },

  // Exact words, and words with signs between.
  { asked: '"bad Scrabble"', answers: ['home-from-hospital'] },
  { asked: 'one-to-one support by video', answers: ['kitchen-table-signing'] },
  { asked: 'low-threshold', answers: ['a-house-with-the-lights-on'] },
];

/** How many generated examples stand beside those written by hand where names are looked for, and from which seed. */
export const GENERATED = { size: 971, seed: 1 } as const;

/** Names, places and details of generated examples, as people type them; written before the search was tuned. */
export const QUESTIONS_OF_NAMES: readonly Question[] = [
  { asked: 'Taigh nan Ròn', answers: ['a-safe-space-after-dark-in-inverquhar'] },
  { asked: 'taigh nan ron', answers: ['a-safe-space-after-dark-in-inverquhar'] },
  { asked: 'Muileann nan Ron sewing', answers: ['sewing-and-talking-in-muirquhar'] },
  { asked: 'Bothan na Coille', answers: ['an-allotment-behind-the-school-in-netherrannet'] },
  {
    asked: 'Cidsin na Gealaich',
    answers: ['turning-18-without-a-cliff-in-drumness'],
  },
  { asked: 'klub zurawina', answers: ['money-advice-next-door-in-midquhar'] },
  { asked: 'Stół Żurawina', answers: ['a-link-worker-in-dunbracken'] },
  { asked: 'Klub Jaskolka', answers: ['a-garden-for-all-seasons-in-drumlennie'] },
  { asked: 'Kawiarenka Słonecznik BSL', answers: ['a-bsl-evening-in-dunlossie'] },
  { asked: 'Radoslaw', answers: ['a-writing-circle-in-benwynd'] },
  { asked: 'Sławomir father and baby', answers: ['a-father-and-baby-morning-in-oldrannet'] },
  { asked: 'Wieslawa', answers: ['turning-18-without-a-cliff-in-strathmallie'] },
  { asked: 'Jedrzej interpreter', answers: ['interpreters-at-the-first-meeting-in-tullycarrick'] },
  { asked: 'walking group Muirhaugh', answers: ['a-walking-group-in-muirhaugh'] },
  { asked: 'Ferry clinic Duntoul', answers: ['ferry-day-clinic-in-duntoul'] },
  { asked: 'mens shed kilquhar', answers: ['a-mens-shed-in-kilquhar'] },
  { asked: 'repair cafe inversgier', answers: ['a-repair-cafe-in-inversgeir'] },
  { asked: 'petanque', answers: ['a-repair-cafe-in-aberkelder'] },
  { asked: 'majong', answers: ['a-recovery-course-in-craigskelloch'] },
  { asked: 'horticultural therapy for fathers', answers: ['a-father-and-baby-morning-in-benbrodie'] },
  {
    asked: 'Which groups use acceptance and commitment therapy?',
    answers: ['swimming-before-breakfast-in-invertarrow'],
  },
  { asked: 'individual placement support', answers: ['a-bsl-evening-in-portmorran'] },
  { asked: 'intentional peer support', answers: ['hill-days-in-kilshaw', 'hill-days-in-craigness'] },
  { asked: 'Hearthstone Trust writing', answers: ['a-writing-circle-in-uppermorran'] },
  { asked: 'the Curlew Network', answers: ['letters-across-generations-in-aberbracken'] },
  { asked: 'bramble trust', answers: ['hill-days-in-craigmorran'] },
  { asked: '"butter churn"', answers: ['a-peer-crisis-line-in-glentoul', 'swimming-before-breakfast-in-abertarrow'] },
  { asked: 'a sundial for walkers', answers: ['a-walking-group-in-muirhaugh'] },
  { asked: 'astrolab', answers: ['a-mentor-at-the-gate-in-burnbrodie'] },
];
