import type { Write } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { expect } from 'vitest';
import { createDraft, createForecast, DECREE, LIST, publish, VACANCY } from '../test-succession.ts';
import type { World, WorldCall } from '../test-world.ts';

export const DECISION = `POST /v1/succession-lists/${LIST}/decision`;
export const REASON = 'Berpengalaman memimpin program prioritas.';

export const decide = (world: World, body: object, call: WorldCall = {}) =>
  world.call(DECISION, { role: 'appointing-official', body: { ...DECREE, ...body }, ...call });

export const read = async (world: World, route: string) => (await world.call(route)).body;

export const createOpen = async () => publish(await createDraft());
export const createFuture = async () => publish(await createForecast());

/** Lets somebody else in just before the next transaction. */
export class MeddledTable extends MemoryTable {
  meddle: (() => Promise<unknown>) | null = null;

  override async transact(writes: readonly Write[]): ReturnType<MemoryTable['transact']> {
    const { meddle } = this;
    this.meddle = null;
    await meddle?.();
    return super.transact(writes);
  }
}

/** Everything but what a recorded refusal adds: its event, and version, hash of the vacancy's head. */
export const besidesRefusals = (world: World) =>
  world.table
    .all()
    .filter(({ type }) => type !== 'appointment.refused.v1')
    .map(({ seq, hash, ...item }) => (item.sk === 'NOW#VACANCY' ? item : { seq, hash, ...item }));

/** Tries something that must be refused, recorded under its code, and change nothing else. */
export const expectRecorded = async (
  world: World,
  attempt: () => ReturnType<World['call']>,
  status: number,
  code: string,
  nip: string | null,
) => {
  const before = besidesRefusals(world);
  const known = world.events('appointment.refused').length;
  expect(await attempt()).toMatchObject({ status, body: { code } });
  const refusals = world.events('appointment.refused');
  expect(refusals).toHaveLength(known + 1);
  expect(refusals.at(-1)).toMatchObject({
    subject: `vacancy/${VACANCY}`,
    data: { vacancyId: VACANCY, listId: LIST, positionId: 'kepala', nip, code },
  });
  expect(besidesRefusals(world)).toEqual(before);
};
