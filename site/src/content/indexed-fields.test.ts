import { describe, expect, it } from 'vitest';
import type { AnyDefinition } from './definition.ts';
import { registry } from './registry.ts';
import { derivationsOf, derivedFields, indexedValue } from './indexed-fields.ts';

const derived = Object.values<AnyDefinition>(registry).flatMap(({ type, derived = {} }) =>
  Object.entries(derived).map(([name, { version }]) => ({ type, name, version })),
);

const filled = (version: number, value = () => true) =>
  derivationsOf('story', new Map([['story', { derived: { hasFilm: { from: 'media', version, value } } }]]));

/** What is shown with a story: films, by whether they are signed in BSL. */
const films = (...signed: readonly (boolean | null)[]) => ({
  media: signed.map((signedInBsl) => ({ __typename: 'ComponentMediaVideo', signedInBsl })),
});

describe('a field that follows from others', () => {
  it.each(derived)('says in which version it is worked out ($type, $name)', ({ version }) => {
    expect(Number.isInteger(version) && version >= 1).toBe(true);
  });

  it('fills the store anew when its version is another, whatever its code looks like', () => {
    expect(filled(2)).not.toEqual(filled(1));
    expect(filled(1, () => false)).toEqual(filled(1));
  });
});

// Where an answer below changes, stores hold the old one: raise the field's version, and its number here.
describe('whether a case study has a film in BSL', () => {
  it('is worked out in this version', () => {
    expect(derivationsOf('case-study')).toEqual([
      'hasFilmInBsl from media, version 2',
      'involvementLevel from involvement, version 1',
      'evidence from outcomes, version 1',
      'yearBegun from startedOn, version 1',
    ]);
  });

  it.each([
    ['no film', films(), false],
    ['a film that is not signed', films(false, null), false],
    ['a signed film among others', films(null, true), true],
    ['a picture', { media: [{ __typename: 'ComponentMediaPicture' }] }, false],
    ['no answer about its films', {}, undefined],
  ])('with %s', (_what, data, expected) => {
    expect(derivedFields('case-study', data)['hasFilmInBsl']).toBe(expected);
  });
});

describe('what lists of case studies are narrowed by', () => {
  it('is told from an entry that is filled in', () => {
    const data = { involvement: { level: 'led' }, outcomes: { evidence: 'promising' }, startedOn: '2021-05-01' };
    expect(derivedFields('case-study', data)).toMatchObject({
      involvementLevel: 'led',
      evidence: 'promising',
      yearBegun: '2021',
    });
  });

  it('is nothing where nobody has said', () => {
    const fields = derivedFields('case-study', { involvement: null, outcomes: null, startedOn: null });
    expect(Object.values(fields).filter((value) => value !== undefined)).toEqual([]);
  });
});

describe('what an entry has in a declared field', () => {
  const finding = { theme: 'Hope', actions: [{ action: 'a' }, { action: null }, 'damaged', { action: 'b' }] };

  it.each([
    ['theme', 'Hope'],
    ['actions.action', ['a', null, 'b']],
    ['theme.action', undefined],
    ['nothing', undefined],
    ['nothing.action', undefined],
  ])('named %s', (name, value) => {
    expect(indexedValue(finding, name)).toEqual(value);
  });
});
