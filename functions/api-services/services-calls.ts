import type { MemoryTable } from '@kotak9/store/testing';
import { asnBody, FIRST, HEAD, positionBody, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld, type World, type WorldCall } from '../test-world.ts';

/** Sex and service of the NIP: a woman, in service since March 1998, administrator until June 2031. */
export const WOMAN = '197305101998032001';

export const calendarBody = (year: number, days: readonly object[] = []) => ({
  year,
  source: 'Contoh',
  days,
});

export const CHRISTMAS = { date: '2026-12-25', name: 'Natal (contoh)', kind: 'libur-nasional' };

/** FIRST and WOMAN below HEAD; leave is kept from 2026 on. */
export const createStaffed = async (table?: MemoryTable): Promise<World> => {
  const world = createWorld(table);
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kadis', { tier: 'jpt-pratama', eselon: 'II.b' })],
    ['/v1/positions', positionBody('kabid', { superiorId: 'kadis' })],
    ['/v1/positions', positionBody('kabid-2', { superiorId: 'kadis' })],
    ['/v1/asn', asnBody(HEAD, 'kadis')],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
    ['/v1/asn', asnBody(WOMAN, 'kabid-2')],
    ['/v1/asn', asnBody(SECOND, null)],
    ['/v1/holiday-calendars', calendarBody(2026, [CHRISTMAS])],
    ['/v1/holiday-calendars', calendarBody(2027)],
  );
  return world;
};

export const asAsn = (nip: string): WorldCall => ({ role: 'asn', nip });

export const ask = (world: World, body: object, call: WorldCall = asAsn(FIRST), nip = FIRST) =>
  world.call(`POST /v1/asn/${nip}/leaves`, { ...call, body });

export const WEEK = { kind: 'tahunan', from: '2026-08-10', until: '2026-08-14' };

export const decide = (world: World, id: string, body: object, call: WorldCall = {}, nip = FIRST) =>
  world.call(`POST /v1/asn/${nip}/leaves/${id}/decision`, { ...call, body });

export const balanceOf = async (world: World, on: string, nip = FIRST) =>
  (await world.call(`GET /v1/asn/${nip}/leave-balances?on=${on}`)).body;
