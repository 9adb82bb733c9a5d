import type { FieldProblem } from '../../publishing/rule';
import { comparable, type WordToAvoid } from '../../publishing/words-to-avoid';
import type { WrittenText } from './texts';

/** Words that hurt or shut out, and what says the same: as people with lived experience and guides for the press ask for. */
const RESPECTFUL: readonly (readonly [words: string, better: string])[] = [
  ['commit(?:s|ted|ting)? suicide', 'die by suicide'],
  ['failed suicide attempt', 'suicide attempt'],
  ['suffer(?:s|ed|ing)? from', 'have, live with'],
  ['sufferers?', 'person with …'],
  ['the mentally ill', 'people with mental health problems'],
  ['mental patients?', 'person who uses services'],
  ['schizophrenics?', 'person with a diagnosis of schizophrenia'],
  ['(?:drug )?addicts?|junkies|junkie', 'person who uses drugs'],
  ['alcoholics?', 'person who drinks heavily'],
  ['the homeless', 'people without a home'],
  ['the disabled', 'disabled people'],
  ['the elderly', 'older people'],
  ['wheelchair[- ]bound', 'who uses a wheelchair'],
  ['hard[- ]to[- ]reach', 'whom services do not reach'],
  ['non[- ]compliant', 'who chose not to'],
  ['attention[- ]seeking', 'who needs to be heard'],
];

/** Words of offices, and the plain ones. */
const PLAIN: readonly (readonly [words: string, better: string])[] = [
  ['utili[sz](?:e|es|ed|ing)', 'use'],
  ['in order to', 'to'],
  ['prior to', 'before'],
  ['commenc(?:e|es|ed|ing)', 'begin'],
  ['going forward', 'from now on'],
  ['leverag(?:e|es|ed|ing)', 'use'],
  ['stakeholders?', 'the people whom it concerns'],
  ['signpost(?:s|ed|ing)?', 'tell people about'],
  ['multi[- ]?disciplinary', 'of different professions'],
  ['facilitat(?:e|es|ed|ing)', 'help, lead'],
  ['deliverables?', 'what will be done'],
  ['best practice', 'what works well'],
  ['robust(?:ly)?', 'strong, careful'],
];

/** What is looked for, and what is said where it is found. */
interface Advice {
  readonly words: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** A word as it stands by itself: letters before or after make it another one. */
const adviceOn = (words: string, reason: string): Advice => ({
  words,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  reason,
});

/** What every installation begins with. */
const BUILT_IN: readonly Advice[] = [
  ...RESPECTFUL.map(([words, better]) => adviceOn(words, `may hurt or shut people out. Kinder: “${better}”.`)),
  ...PLAIN.map(([words, better]) => adviceOn(words, `is office language. Plainer: “${better}”.`)),
];

/**
 * Words that may hurt, then those of offices, then those that the organisation keeps itself; each once for each field, with
 * what says the same. @param own A word of ours that is kept takes the place of ours, in all its forms.
 */
export function plainerWords(texts: readonly WrittenText[], own: readonly WordToAvoid[] = []): FieldProblem[] {
  const found = adviceWith(own).flatMap(({ pattern, reason }) =>
    texts.flatMap(({ path, text }) => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [{ path: [...path], message: `“${word}” ${reason}` }];
    }),
  );
  return [...new Map(found.map((one) => [`${one.path.join('.')} ${one.message}`, one])).values()];
}

function adviceWith(own: readonly WordToAvoid[]): Advice[] {
  const kept = own.map((one) => ({ ...one, same: BUILT_IN.find(({ words }) => isFormOf(words, one.word)) }));
  const replaced = new Set(kept.map(({ same }) => same));
  return [
    ...BUILT_IN.filter((one) => !replaced.has(one)),
    ...kept
      .filter(({ isSilent }) => !isSilent)
      .map((one) => adviceOn(one.same?.words ?? literally(one.word), reasonOf(one))),
  ];
}

const isFormOf = (words: string, word: string): boolean => new RegExp(`^(?:${words})$`, 'iu').test(comparable(word));

/** A pattern that means a word as it is written, whatever signs are in it. */
const literally = (word: string): string =>
  comparable(word)
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll(' ', String.raw`\s+`);

const reasonOf = ({ better, why }: WordToAvoid): string =>
  ['is in your list of words to avoid.', better && `Better: “${better}”.`, why].filter((part) => part !== '').join(' ');
