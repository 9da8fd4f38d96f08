import { addDays, openSpell, reasonsToLeave } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import { loadPool, localDate, policyInForce, putInput } from '@kotak9/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolFactsOf } from '../pool-facts.ts';
import { recalculate } from '../recalculate.ts';
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
  what: fc.constantFrom('sanction', 'mpp', 'aktif', 'unwilling', 'willing'),
  later: fc.nat(100),
});
type What = (typeof change extends fc.Arbitrary<infer T> ? T : never)['what'];

const deliver = async (world: WorkerWorld, picked: readonly number[]) => {
  const events = cloudEvents(world).filter(({ type }) => !type.startsWith('position'));
  const batch = picked.flatMap((at) => events[at % events.length] ?? []);
  expect(failuresOf(await createHandler(world)(sqsEvent(batch)))).toEqual([]);
};

describe('reconcile-talent-pool, in any order', () => {
  it('ends in or out as the last state says, with a history that never overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 5 }),
        async (changes, early) => {
          const world = createWorkerWorld('2026-08-03T00:00:00.000Z');
          const { nip } = await addHolder(world, { id: position('kabid'), tier: 'administrator' });
          const cause = () => ({ agency: JAYAPURA, nip, now: world.now, correlationId: 'test' });
          await recalculate(world, cause());
          const happen: Readonly<Record<What, () => Promise<void>>> = {
            sanction: () => {
              const from = localDate(world.now);
              const sanction = { id: 's', level: 'berat', from, until: addDays(from, 30) } as const;
              return changePerson(world, nip, {
                writes: [putInput(JAYAPURA, nip, 'discipline', 's', sanction)],
              });
            },
            mpp: () => changePerson(world, nip, { record: { status: 'mpp' } }),
            aktif: () => changePerson(world, nip, { record: { status: 'aktif' } }),
            unwilling: () => changePerson(world, nip, { record: { unwillingSince: day('2026-08-03') } }),
            willing: () => changePerson(world, nip, { record: { unwillingSince: null } }),
          };
          for (const [at, { what, later }] of changes.entries()) {
            world.now = new Date(Date.parse(world.now) + later * 86_400_000).toISOString();
            await happen[what]();
            await recalculate(world, cause());
            await deliver(world, early[at] ?? []);
          }
          await deliver(world, [...cloudEvents(world).keys()].toReversed());

          const state = await loadPool(world.table, JAYAPURA, nip);
          if (state === null) throw new Error('The person is recorded');
          const membership = state.membership?.membership ?? null;
          const spell = openSpell(membership);
          const asOf = localDate(world.now);
          const ruleSet = await policyInForce(world.table, JAYAPURA, asOf);
          const barred = reasonsToLeave({ facts: poolFactsOf(state, ruleSet), spell, asOf, ruleSet });
          expect(spell === null).toBe(barred.length > 0);
          const spells = membership?.spells ?? [];
          for (const [at, { exit, enteredOn }] of spells.entries()) {
            const next = spells[at + 1];
            if (next) expect(exit !== null && enteredOn <= exit.on && exit.on <= next.enteredOn).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
