import { day, nip } from '@kotak9/rules/testing';
import { loadDeadlines, replaceDeadlines } from '@kotak9/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST, SECOND } from '../test-bodies.ts';
import { createDraft, JAYAPURA } from '../test-succession.ts';
import { cursorOf, type World } from '../test-world.ts';

const KIND = 'masa-berlaku-asesmen';

let world: World;
beforeEach(async () => {
  world = await createDraft();
  await derive(FIRST, '2027-03-01', '2026-12-31');
  await derive(SECOND, '2028-02-29');
});

const derive = async (who: string, ...days: readonly string[]) => {
  const standing = await loadDeadlines(world.table, JAYAPURA, nip(who));
  const derived = days.map((dueOn) => ({ kind: KIND, id: dueOn, dueOn: day(dueOn) }) as const);
  await replaceDeadlines(world.table, JAYAPURA, nip(who), standing, derived);
};
const list = async (query: string, role: 'hr-admin' | 'auditor' = 'hr-admin') =>
  world.call(`GET /v1/deadlines?kind=${KIND}${query}`, { role });
const at = (nip: string, dueOn: string) => ({ nip, kind: KIND, id: dueOn, dueOn, noticedOn: null });

describe('GET /v1/deadlines', () => {
  it('lists what falls due by date, both ends included', async () => {
    expect((await list('')).body).toEqual({
      items: [at(FIRST, '2026-12-31'), at(FIRST, '2027-03-01'), at(SECOND, '2028-02-29')],
      next: null,
    });
    expect((await list('&from=2026-12-31&to=2026-12-31')).body).toMatchObject({ items: [{ nip: FIRST }] });
    expect((await list('&from=2027-03-02&to=2028-02-28', 'auditor')).body).toEqual({ items: [], next: null });
    expect((await list('&to=2028-02-29')).body).toMatchObject({ items: [{}, {}, { nip: SECOND }] });
  });

  it('turns pages, and takes no cursor of another list', async () => {
    const cursor = cursorOf(await list('&limit=2'));
    expect((await list(`&limit=2&cursor=${cursor}`)).body).toEqual({
      items: [at(SECOND, '2028-02-29')],
      next: null,
    });
    expect(await world.call(`GET /v1/deadlines?kind=lhkpn&cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
    expect(await world.call('GET /v1/deadlines?kind=none')).toMatchObject({ status: 400 });
  });
});

describe('GET /v1/asn/{nip}/deadlines', () => {
  const ofFirst = (caller: string) =>
    world.call(`GET /v1/asn/${FIRST}/deadlines`, { role: 'asn', nip: caller });

  it('shows the person all of their own, the earliest first, and nobody else', async () => {
    expect((await ofFirst(FIRST)).body).toEqual({
      items: [at(FIRST, '2026-12-31'), at(FIRST, '2027-03-01')],
    });
    expect(await ofFirst(SECOND)).toMatchObject({ status: 403, body: { code: 'auth/not-own-record' } });
    expect(await world.call('GET /v1/asn/199001012020121001/deadlines')).toMatchObject({ status: 404 });
  });
});
