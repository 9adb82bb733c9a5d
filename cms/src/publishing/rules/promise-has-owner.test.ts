import { describe, expect, it } from 'vitest';
import type { Part } from '../entry-content';
import { emptySite } from '../testing/empty-site';
import { ownerCanBeAsked, promiseHasOwner } from './promise-has-owner';

const board = { organisation: { id: 7, documentId: 'board' }, role: null };
const keptBoard = { organisation: { set: [{ documentId: 'board' }] }, role: null };
const nobody = { organisation: null, role: '  ' };

describe('a promise', () => {
  it.each<[string, Part, Part | undefined, number]>([
    ['new, of an organisation', { owner: board }, undefined, 0],
    ['new, of a role', { owner: { organisation: null, role: 'Director' } }, undefined, 0],
    ['new, of nobody', { owner: null }, undefined, 1],
    ['new, of an organisation that is not published', { owner: nobody }, undefined, 1],
    ['public before promises had owners', {}, { title: 'A promise' }, 0],
    ['public without an owner', { owner: null }, { owner: null }, 0],
    ['public with one before', { owner: null }, { owner: keptBoard }, 1],
    ['public with none chosen', { owner: nobody }, { owner: { organisation: { set: [] }, role: null } }, 0],
  ])('%s', async (_what, promise, before, count) => {
    const site = emptySite({ lastPublished: () => Promise.resolve(before) });
    const found = await promiseHasOwner(promise, site);
    expect(found.map(({ path }) => path.join('.'))).toEqual(Array.from({ length: count }, () => 'owner'));
  });
});

it.each<[Part, number]>([
  [{ email: 'hello@example.org', phone: null, page: null }, 0],
  [{ email: null, phone: '0131 496 0100', page: null }, 0],
  [{ email: null, phone: null, page: { id: 3 } }, 0],
  [{ email: '', phone: ' ', page: null }, 1],
  [{}, 1],
])('an owner with %j is refused %i times', (owner, count) => {
  expect(ownerCanBeAsked(['owner'], owner).map(({ path }) => path.join('.'))).toEqual(
    Array.from({ length: count }, () => 'owner.email'),
  );
});
