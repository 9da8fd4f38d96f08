import { parseIsoDate, toAgencyId } from '@kotak9/rules';
import { gatherProcurementEvidence } from '@kotak9/store';
import { expect, it } from 'vitest';
import { createWorld } from '../test-world.ts';
import { appointment, createFinal, formationBody, YEAR } from './procurement-world.ts';

const agency = toAgencyId('kota-jayapura');
const asOf = parseIsoDate('2026-11-02');

const gather = async (world: Awaited<ReturnType<typeof createFinal>>) => {
  if (agency === null || asOf === null) throw new Error('not a value');
  const items = await gatherProcurementEvidence(world.table, agency, asOf);
  for (const { source } of items)
    expect((await world.call(`GET ${source}`, { role: 'auditor' })).status).toBe(200);
  return items.map(({ code, value, of }) => [code, value, of]);
};

it('counts what a year of procurement has to show', async () => {
  const world = await createFinal();
  await world.post(
    [`${YEAR}/formations`, formationBody({ id: 'lain', positionIds: ['guru-3'] })],
    [`${YEAR}/appointees`, appointment()],
    [
      `${YEAR}/appointees`,
      appointment({
        applicantId: 'p-2',
        nip: '199908172026112002',
        positionId: 'guru-3',
        reason: 'Sekolah digabung',
      }),
    ],
  );
  await world.call(`PUT ${YEAR}/appointees/199908172026112001/orientation`, {
    body: { kind: 'latsar', completedOn: '2026-11-02', certificateNumber: 'LATSAR/1' },
    headers: { 'If-Match': '"1"' },
  });
  expect(await gather(world)).toEqual([
    ['rencana-pengadaan', 2, 2],
    ['pengadaan-terbuka', 1, 2],
    ['orientasi', 1, 2],
    ['penempatan-sesuai', 1, 2],
  ]);
});

it('has zeros, with sources that answer, where nothing was done', async () => {
  expect((await gather(createWorld())).map(([, value]) => value)).toEqual([0, 0, 0, 0]);
});
