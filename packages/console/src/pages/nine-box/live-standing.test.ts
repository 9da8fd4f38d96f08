import { expect, it } from 'vitest';
import { type LiveStanding, withChanges } from './live-standing.ts';
import { buildPerson, nipOf } from './test-people.ts';

const one = buildPerson({ nip: nipOf(0), name: 'Satu', box: 5 });
const two = buildPerson({ nip: nipOf(1), name: 'Dua', box: 8 });
const standing: LiveStanding = { people: [one, two], position: 10, moves: [] };
const changed = (person: typeof one, previousBox: 5 | 8 | null = 5) => ({
  position: 11,
  previousBox,
  person,
});

it('moves who was placed anew, and goes on from the next position', () => {
  const moved = { ...one, box: 9 } as const;
  expect(withChanges(standing, { items: [changed(moved)], objections: [], next: 11, head: 11 })).toEqual({
    people: [moved, two],
    position: 11,
    moves: [{ nip: one.nip, name: 'Satu', from: 5, to: 9 }],
  });
});

it('says nothing of a change that leaves the box as the page shows it', () => {
  const scored = { ...one, talentScore: 76 };
  const next = withChanges(standing, { items: [changed(scored, 8)], objections: [], next: 11, head: 11 });
  expect(next).toMatchObject({ people: [{ talentScore: 76 }, two], moves: [] });
});

it('adds somebody who is new', () => {
  const three = buildPerson({ nip: nipOf(2), name: 'Tiga', box: 2 });
  const next = withChanges(standing, { items: [changed(three, null)], objections: [], next: 11, head: 11 });
  expect(next.people).toEqual([one, two, three]);
  expect(next.moves).toEqual([{ nip: three.nip, name: 'Tiga', from: null, to: 2 }]);
});

it('keeps what moved last until something else moves', () => {
  const moves = [{ nip: two.nip, name: 'Dua', from: 7, to: 8 }] as const;
  expect(withChanges({ ...standing, moves }, { items: [], objections: [], next: 14, head: 14 })).toEqual({
    people: standing.people,
    position: 14,
    moves,
  });
});

it('marks whose objection was filed and takes the mark of one that ended, though nobody was placed anew', () => {
  const marked = { ...standing, people: [{ ...one, objection: 'obj-1' }, two] };
  const objections = [{ nip: two.nip, id: 'obj-2' }];
  const next = withChanges(marked, { items: [], objections, next: 10, head: 10 });
  expect(next).toEqual({ ...standing, people: [one, { ...two, objection: 'obj-2' }] });
});

it('is the same standing while nothing changes, so that nothing is drawn anew', () => {
  const marked = { ...standing, people: [{ ...one, objection: 'obj-1' }, two] };
  const objections = [{ nip: one.nip, id: 'obj-1' }];
  expect(withChanges(marked, { items: [], objections, next: 10, head: 10 })).toBe(marked);
});
