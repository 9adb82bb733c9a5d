import type { FieldProblem } from '../../publishing/rule';
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

interface Advice {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** A word as it stands by itself: letters before or after make it another one. */
const advice = ([words, better]: readonly [string, string], reason: string): Advice => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  reason: `${reason}: “${better}”.`,
});

const ADVICE: readonly Advice[] = [
  ...RESPECTFUL.map((pair) => advice(pair, 'may hurt or shut people out. Kinder')),
  ...PLAIN.map((pair) => advice(pair, 'is office language. Plainer')),
];

/** Words that may hurt, then those of offices, each once for each field, with what says the same. */
export function plainerWords(texts: readonly WrittenText[]): FieldProblem[] {
  const found = ADVICE.flatMap(({ pattern, reason }) =>
    texts.flatMap(({ path, text }) => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [{ path: [...path], message: `“${word}” ${reason}` }];
    }),
  );
  return [...new Map(found.map((one) => [`${one.path.join('.')} ${one.message}`, one])).values()];
}
