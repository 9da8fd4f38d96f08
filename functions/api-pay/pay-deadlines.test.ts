import { defaultRuleSet, toAgencyId, toNip } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import { expect, it } from 'vitest';
import { deadlinesToNotice } from '../daily-check/notice-deadlines.ts';
import { deriveDeadlines } from '../derive-deadlines.ts';
import { asnBody, FIRST, unitBody } from '../test-bodies.ts';
import { createWorld } from '../test-world.ts';

const agency = toAgencyId('kota-jayapura');
const nip = toNip(FIRST);
if (agency === null || nip === null) throw new Error('not valid');
const NOW = '2026-11-02T01:00:00.000Z';
const decree = {
  kind: 'kgb',
  number: '822.4/3/2025',
  date: '2025-01-12',
  tmt: '2025-03-01',
  grade: 'IV/b',
  service: { years: 28, months: 0 },
  basePay: 5289800,
};

it('falls due as decrees and proposals stand, and is noticed on 31 December sixty days ahead', async () => {
  const world = createWorld();
  world.setNow(NOW);
  const derive = () => deriveDeadlines(world.table, { agency, nip, now: NOW, correlationId: 'c-1' });
  const due = async (kind: string) => (await world.call(`GET /v1/deadlines?kind=${kind}`)).body;
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/asn', asnBody(FIRST, null)],
    [
      `/v1/asn/${FIRST}/performance`,
      { year: 2024, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
    ],
    [`/v1/asn/${FIRST}/pay-decrees`, { ...decree, kind: 'peninjauan-masa-kerja' }],
  );
  await derive();
  expect(await due('kgb')).toMatchObject({
    items: [{ nip, id: 'mkg-30', dueOn: '2027-03-01', noticedOn: null }],
  });
  expect(await due('satyalancana')).toMatchObject({ items: [{ id: 'slks-30', dueOn: '2026-03-01' }] });

  const noticed = async (instant: string) =>
    (await deadlinesToNotice(world.table, { agency }, localDate(instant), defaultRuleSet)).map(
      ({ kind }) => kind,
    );
  expect(await noticed('2026-12-30T01:00:00+09:00')).not.toContain('kgb');
  expect(await noticed('2026-12-31T01:00:00+09:00')).toContain('kgb');

  await world.post([`/v1/asn/${FIRST}/award-proposals`, { years: 30 }]);
  await derive();
  expect(await due('satyalancana')).toMatchObject({ items: [] });
});
