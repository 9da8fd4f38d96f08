import {
  addDays,
  addYears,
  defaultRuleSet,
  type IsoDate,
  type Nip,
  type Placement,
  placePerson,
  yearOf,
} from '@kotak9/rules';
import { position } from '@kotak9/rules/testing';
import { loadPerson, localDate, putInput } from '@kotak9/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHolder,
  changePerson,
  cloudEvents,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  sqsEvent,
  type WorkerWorld,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

const change = fc.record({
  what: fc.constantFrom('running', 'recent', 'nearly-forgotten', 'rating', 'nothing'),
  /** Days after the change before; the years in which a rating or an assessment expires are among them. */
  later: fc.oneof(fc.nat(20), fc.nat(500)),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Inputs that count for a while only, so that the day of the calculation matters. */
const writesOf = (nip: Nip, what: Change['what'], today: IsoDate) => {
  const sanction = (from: IsoDate, until: IsoDate) => [
    putInput(JAYAPURA, nip, 'discipline', 's', { id: 's', level: 'sedang', from, until }),
  ];
  if (what === 'running') return sanction(today, addDays(today, 90));
  if (what === 'recent') return sanction(addYears(today, -1), addDays(today, -3));
  if (what === 'nearly-forgotten') return sanction(addYears(today, -6), addDays(addYears(today, -5), -2));
  if (what === 'nothing') return [];
  const year = yearOf(today) - 1;
  const rating = { year, workResult: 'sesuai-ekspektasi', behaviour: 'di-atas-ekspektasi' } as const;
  return [
    putInput(JAYAPURA, nip, 'performance', String(year), { ...rating, predikat: 'sangat-baik', rater: null }),
  ];
};

const meaning = ({ asOf: _asOf, ...rest }: Placement) => rest;

const deliver = async (world: WorkerWorld, picked: readonly number[], nip: Nip) => {
  const events = cloudEvents(world).filter(({ subject }) => subject === `asn/${nip}`);
  const batch = picked.flatMap((at) => events[at % events.length] ?? []);
  expect(failuresOf(await createHandler(world)(sqsEvent(batch)))).toEqual([]);
};

describe('recalculate-placement, in any order', () => {
  it('ends where the last change of the inputs leads, however events interleave, repeat and wait', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (changes, early, order) => {
          const world = createWorkerWorld('2026-08-03T00:00:00.000Z');
          const { nip } = await addHolder(world, { id: position('kabid'), tier: 'administrator' });
          for (const [at, step] of changes.entries()) {
            world.now = new Date(Date.parse(world.now) + step.later * 86_400_000).toISOString();
            await changePerson(world, nip, { writes: writesOf(nip, step.what, localDate(world.now)) });
            await deliver(world, early[at] ?? [], nip);
          }
          const all = [...Array(changes.length + 1).keys()]
            .map((at) => ({ at, key: order.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key);
          for (const { at } of all) await deliver(world, [at], nip);

          const person = await loadPerson(world.table, JAYAPURA, nip);
          if (!person?.placement) throw new Error('No placement');
          const expected = placePerson(person.inputs, localDate(world.now), defaultRuleSet);
          expect(meaning(person.placement.placement)).toEqual(meaning(expected));
        },
      ),
      { numRuns: 150 },
    );
  });
});
