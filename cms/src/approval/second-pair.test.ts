import { expect, it } from 'vitest';
import { inWords } from './second-pair';

const person = (id: number, name: string) => ({ id, name, email: `${name.toLowerCase()}@example.org` });
const [me, ann, bo, cy, di] = [person(1, 'Me'), person(2, 'Ann'), person(3, 'Bo'), person(4, 'Cy'), person(5, 'Di')];

it.each([
  [[me, ann], 'Ann.'],
  [[me, ann, bo], 'Ann or Bo.'],
  [[ann, bo, cy], 'Ann, Bo or Cy.'],
  [[ann, bo, cy, di], 'Ann, Bo, Cy or one of 1 more.'],
])('whoever may not publish is told who may', (publishers, names) => {
  expect(inWords(me.id, publishers)).toBe(
    `You changed this last, so somebody else must publish it: ${names} Say “Ready for review” beside the form.`,
  );
});

it('where nobody else may, they are told what to do', () => {
  expect(inWords(me.id, [me])).toContain('nobody else may. Ask a manager to give a colleague a role that publishes');
});
