import { endTurn, keepTurn, restartDelivery, type SubscriptionData, takeTurn } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JAYAPURA } from '../worker-world.ts';
import {
  createDeliveryWorld,
  feed,
  idsAt,
  invoke,
  nudge,
  pass,
  registerClient,
  stateOf,
  subscribe,
} from './delivery-world.ts';
import { heldUntil } from './turn.ts';

const createSubscribed = async (table?: MemoryTable) => {
  const world = createDeliveryWorld(table);
  await registerClient(world);
  return { world, one: await subscribe(world, 1) };
};
const nudgeOf = ({ id }: SubscriptionData) => ({ agency: JAYAPURA, subscriptionId: id });

/** A table whose holder dies: from the write on that `kills` names, nothing is written any more. */
class DyingTable extends MemoryTable {
  kills = (_written: string): boolean => false;

  override async transact(writes: Parameters<MemoryTable['transact']>[0]) {
    if (this.kills(JSON.stringify(writes))) throw new Error('The function was killed');
    return super.transact(writes);
  }
  override async write(write: Parameters<MemoryTable['write']>[0]) {
    if (this.kills(JSON.stringify(write))) throw new Error('The function was killed');
    return super.write(write);
  }
}

/** Yields a number of times, so that whoever runs beside gets on. */
const yields = async (times: number): Promise<void> => {
  for (let n = 0; n < times; n++) await Promise.resolve();
};

describe('the turn to deliver', () => {
  it('loses no nudge, however feeding and delivering meet', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          const { world, one } = await createSubscribed();
          const running: Promise<unknown>[] = [];
          const fed: string[] = [];
          for (const [at, [wait, vacancy]] of steps.entries()) {
            fed.push(await feed(world, vacancy));
            // one nudge for each event, and whoever is called works it off while the next ones come
            running.push(invoke(world, [nudgeOf(one)], { prefix: `n${at}-` }));
            await yields(wait);
          }
          await Promise.all(running);
          expect(idsAt(world, one).toSorted()).toEqual(fed.toSorted());
          for (const [, ids] of Map.groupBy(idsAt(world, one), (id) => id.slice(0, id.lastIndexOf('-')))) {
            expect(ids).toEqual(fed.filter((id) => ids.includes(id)));
          }
          expect(await stateOf(world, one)).toMatchObject({ position: fed.length, holder: '', wanted: '' });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is had by one at a time', async () => {
    const { world, one } = await createSubscribed();
    for (let n = 0; n < 6; n++) await feed(world, 1);
    let [under, most] = [0, 0];
    world.answers.set('https://s1.go.id/', async () => {
      most = Math.max(most, ++under);
      await yields(20);
      under--;
      return { ok: true, status: 200 };
    });
    await Promise.all([1, 2, 3, 4].map((n) => invoke(world, [nudgeOf(one)], { prefix: `w${n}-` })));
    expect(most).toBe(1);
    expect(idsAt(world, one)).toHaveLength(6);
  });

  it('of a function that died between delivery and writing is taken up: the event comes again under its id', async () => {
    const table = new DyingTable();
    const { world, one } = await createSubscribed(table);
    const ids = [await feed(world, 1), await feed(world, 1)];
    table.kills = (written) => written.includes('"DELIVERY#');
    expect((await invoke(world, [nudgeOf(one)])).batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
    expect(idsAt(world, one)).toEqual([ids[0]]);
    expect(await stateOf(world, one)).toMatchObject({ position: 0, holder: 'm0' });

    table.kills = () => false;
    // the same message comes back at once, and need not wait for its own turn to run out
    await invoke(world, [nudgeOf(one)], { received: 2 });
    expect(idsAt(world, one)).toEqual([ids[0], ids[0], ids[1]]);
    expect(await stateOf(world, one)).toMatchObject({ position: 2, holder: '' });
  });

  it('of a dead function runs out, and its nudge is not lost either', async () => {
    const { world, one } = await createSubscribed();
    const id = await feed(world, 1);
    const until = heldUntil(new Date(world.now));
    await takeTurn(world.table, JAYAPURA, one.id, { holder: 'dead', now: world.now, until });
    nudge(world, one, one, one);
    await pass(world, 29);
    expect(idsAt(world, one)).toEqual([]);
    // nobody asks again: the first that asked has sent for the end of the turn
    await pass(world, 2);
    expect(idsAt(world, one)).toEqual([id]);
    // the message of the dead one comes back in the end and finds its work done
    await invoke(world, [nudgeOf(one)], { received: 2, prefix: 'dead' });
    expect(idsAt(world, one)).toEqual([id]);
  });

  it('of a function that died after it had kept its turn for longer runs out too', async () => {
    const { world, one } = await createSubscribed();
    const id = await feed(world, 1);
    const by = (now: string) => ({ holder: 'dead', now, until: heldUntil(new Date(now)) });
    const taken = await takeTurn(world.table, JAYAPURA, one.id, by(world.now));
    if (taken.is !== 'taken') throw new Error('Nobody has it');
    nudge(world, one);
    await pass(world, 20);
    await keepTurn(world.table, JAYAPURA, one.id, taken.state.turn, { heldUntil: by(world.now).until });
    // what was sent for the first end finds it held, and is sent for the next
    await pass(world, 29);
    expect(idsAt(world, one)).toEqual([]);
    await pass(world, 2);
    expect(idsAt(world, one)).toEqual([id]);
  });

  it('is not written with by somebody who lost it', async () => {
    const { world, one } = await createSubscribed();
    const by = (holder: string) => ({ holder, now: world.now, until: world.now });
    const first = await takeTurn(world.table, JAYAPURA, one.id, by('first'));
    const second = await takeTurn(world.table, JAYAPURA, one.id, by('second'));
    if (first.is !== 'taken' || second.is !== 'taken') throw new Error('Both took it');
    expect(await endTurn(world.table, JAYAPURA, one.id, first.state.turn)).toBe('lost');
    expect(await endTurn(world.table, JAYAPURA, one.id, second.state.turn)).toBe('ended');
  });

  it('is over for whoever has it when deliveries are started anew', async () => {
    const { world, one } = await createSubscribed();
    const until = '2026-08-03T01:00:00.000Z';
    const taken = await takeTurn(world.table, JAYAPURA, one.id, { holder: 'm', now: world.now, until });
    if (taken.is !== 'taken') throw new Error('Nobody has it');
    expect(await restartDelivery(world.table, JAYAPURA, one.id, 7)).toMatchObject({
      position: 7,
      holder: '',
    });
    expect(await endTurn(world.table, JAYAPURA, one.id, taken.state.turn)).toBe('lost');
    expect(await restartDelivery(world.table, JAYAPURA, 'unknown', 7)).toBeNull();
  });
});

describe('the next attempt', () => {
  const failing = async (table?: MemoryTable) => {
    const made = await createSubscribed(table);
    await feed(made.world, 1);
    made.world.answers.set('https://s1.go.id/', () => ({
      ok: false,
      fault: 'not-accepted',
      status: 500,
      askedSeconds: null,
    }));
    return made;
  };

  it('comes though the function died before it could send for it', async () => {
    const { world, one } = await failing();
    const { sendNudges } = world.deps;
    const broken = async () => {
      throw new Error('The function was killed');
    };
    await invoke(world, [nudgeOf(one)], { deps: { ...world.deps, sendNudges: broken } });
    expect(world.queue).toEqual([]);
    await invoke(world, [nudgeOf(one)], { received: 2, deps: { ...world.deps, sendNudges } });
    world.answers.clear();
    await pass(world, 6);
    expect(await stateOf(world, one)).toMatchObject({ position: 1, attempts: 0 });
  });

  it('is one, however many nudges came', async () => {
    const { world, one } = await failing();
    nudge(world, one, one, one);
    await pass(world, 1);
    nudge(world, one);
    await pass(world, 1);
    expect(world.queue).toHaveLength(1);
    await pass(world, 10_000);
    expect(world.queue).toHaveLength(1);
  });
});

describe('a world where anything fails', () => {
  it('delivers every event in order of its subject, whatever the subscriber answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 15 }),
        fc.array(fc.boolean(), { maxLength: 25 }),
        async (vacancies, answers) => {
          const { world, one } = await createSubscribed();
          const fed: string[] = [];
          for (const vacancy of vacancies) fed.push(await feed(world, vacancy));
          const left = [...answers];
          const taken: string[] = [];
          world.answers.set('https://s1.go.id/', ({ headers }) => {
            if (left.shift() === false)
              return { ok: false, fault: 'connection-failed', status: null, askedSeconds: null };
            taken.push(headers['webhook-id'] ?? '');
            return { ok: true, status: 200 };
          });
          nudge(world, one);
          await pass(world, 3 * 86_400);
          expect(taken.toSorted()).toEqual(fed.toSorted());
          for (const [, ids] of Map.groupBy(taken, (id) => id.slice(0, id.lastIndexOf('-')))) {
            expect(ids).toEqual(fed.filter((id) => ids.includes(id)));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
