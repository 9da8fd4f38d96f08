import { defaultRuleSet, type Nip, type Placement, placePerson } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
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
import { position } from '@kotak9/rules/testing';
import { createHandler } from './create-handler.ts';

/** Inputs that count for a while only, so that the day of the calculation matters. */
const SANCTIONS = [
  ['2026-08-10', '2026-09-10'],
  ['2027-01-01', '2028-01-01'],
  ['2021-09-01', '2021-12-01'],
] as const;

const change = fc.record({
  what: fc.constantFrom('sanction', 'performance', 'assessment', 'nothing'),
  variant: fc.nat(2),
  /** Days after the change before; the years in which an assessment expires are among them. */
  later: fc.integer({ min: 0, max: 500 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const writesOf = (nip: Nip, { what, variant }: Change, today: string) => {
  if (what === 'sanction') {
    const [from = '', until = ''] = SANCTIONS[variant] ?? [];
    const sanction = { id: 's', level: 'sedang', from: day(from), until: day(until) } as const;
    return [putInput(JAYAPURA, nip, 'discipline', 's', sanction)];
  }
  if (what === 'performance') {
    const year = Number(today.slice(0, 4)) - 1;
    const predikat = (['baik', 'sangat-baik', 'kurang'] as const)[variant] ?? 'baik';
    const rating = { year, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi', predikat } as const;
    return [putInput(JAYAPURA, nip, 'performance', String(year), rating)];
  }
  if (what === 'assessment') return [];
  return [];
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
            await changePerson(world, nip, { writes: writesOf(nip, step, world.now) });
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
