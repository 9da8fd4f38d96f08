import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST } from '../test-bodies.ts';
import { dawn } from '../test-days.ts';
import { createDraft, DECREE, LIST, publish } from '../test-succession.ts';
import type { World } from '../test-world.ts';
import { createOffice, HEAD_A, recordOf } from './promotion-world.ts';

const FREEZE = { election: 'Pemilihan wali kota', candidatesFixedOn: '2026-09-22', until: '2027-02-20' };
const PATH = '/v1/election-freezes/freeze-2026-03-22';
const APPROVAL = { number: '100.2/77', date: '2026-08-01', positionIds: ['kabid-c'] };
const Id = z.object({ id: z.string() });

const record = (world: World, body: object = {}) =>
  world.call('POST /v1/election-freezes', { body: { ...FREEZE, ...body } });
const approve = (world: World, body: object = {}) =>
  world.call(`POST ${PATH}/approvals`, { body: { ...APPROVAL, ...body } });

const considered = async (world: World, effectiveDate: string) => {
  const reason = 'Penyegaran setelah sepuluh tahun.';
  const answer = await world.call(`POST /v1/asn/${HEAD_A}/transfers`, {
    body: { positionId: 'kabid-c', effectiveDate, reason },
  });
  const path = `/v1/asn/${HEAD_A}/transfers/${Id.parse(answer.body).id}`;
  await world.call(`POST ${path}/consideration`, {
    role: 'talent-committee',
    body: { minutesNumber: '1', meetingDate: '2026-08-03', recommendation: 'setuju' },
  });
  return path;
};
const decide = (world: World, path: string, body: object = {}) =>
  world.call(`POST ${path}/decision`, {
    role: 'appointing-official',
    body: { outcome: 'ditetapkan', decreeNumber: '821.2/9/2026', ...body },
  });

describe('an election freeze', () => {
  it('begins six months before the pairs are fixed, once', async () => {
    const world = await createOffice();
    expect(await record(world)).toMatchObject({
      status: 201,
      body: { id: 'freeze-2026-03-22', from: '2026-03-22', until: '2027-02-20', approvals: [] },
    });
    expect(await record(world)).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    expect(await record(world, { until: '2026-09-21' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'until' }] },
    });
    expect((await world.call('GET /v1/election-freezes', { role: 'auditor' })).body).toMatchObject({
      items: [{ id: 'freeze-2026-03-22', version: 1 }],
    });
    expect((await world.call(`GET ${PATH}`)).body).toMatchObject({ election: FREEZE.election });
    expect(world.events('election-freeze.')).toMatchObject([
      { subject: 'election-freeze/all/freeze-2026-03-22', data: { from: '2026-03-22', until: '2027-02-20' } },
    ]);
  });

  it('takes approvals of posts that exist, each number once', async () => {
    const world = await createOffice();
    await record(world);
    expect(await approve(world, { positionIds: ['kabid-c', 'x'] })).toMatchObject({
      status: 400,
      body: { code: 'reference/unknown', detail: expect.stringContaining('positionIds[1]') },
    });
    expect(await approve(world, { positionIds: [] })).toMatchObject({ status: 400 });
    expect(await approve(world)).toMatchObject({ status: 201, body: { approvals: [APPROVAL], version: 2 } });
    expect(await approve(world)).toMatchObject({ status: 409 });
  });

  it('forbids a transfer that no approval covers; the attempt is recorded', async () => {
    const world = await createOffice();
    await record(world);
    const path = await considered(world, '2026-08-03');
    expect(await decide(world, path)).toMatchObject({
      status: 422,
      body: { code: 'election-freeze/approval-required', detail: expect.stringContaining('2027-02-20') },
    });
    expect(await decide(world, path, { approvalNumber: APPROVAL.number })).toMatchObject({ status: 422 });
    expect(world.events('transfer.refused')).toMatchObject([
      { data: { code: 'election-freeze/approval-required' } },
      { data: { code: 'election-freeze/approval-required' } },
    ]);
    await approve(world);
    expect(await decide(world, path)).toMatchObject({ status: 422 });
    expect(await decide(world, path, { approvalNumber: APPROVAL.number })).toMatchObject({
      status: 201,
      body: { decision: { approvalNumber: APPROVAL.number } },
    });
    expect(await recordOf(world, HEAD_A)).toMatchObject({ positionId: 'kabid-c' });
  });

  it('holds up a transfer that was decided before it was recorded, until its end', async () => {
    const world = await createOffice();
    const path = await considered(world, '2026-09-01');
    expect(await decide(world, path)).toMatchObject({ status: 201 });
    await record(world);
    expect(await dawn(world, '2026-09-01')).toMatchObject([{ transferred: 0, failures: 0 }]);
    expect((await world.call(`GET ${path}`)).body).toMatchObject({ status: 'ditetapkan' });
  });

  it('forbids an appointment from a list as well', async () => {
    const world = await publish(await createDraft());
    await record(world);
    const choose = (body: object) =>
      world.call(`POST /v1/succession-lists/${LIST}/decision`, {
        role: 'appointing-official',
        body: { nip: FIRST, ...DECREE, ...body },
      });
    expect(await choose({})).toMatchObject({
      status: 422,
      body: { code: 'election-freeze/approval-required' },
    });
    expect(world.events('appointment.refused')).toMatchObject([
      { data: { code: 'election-freeze/approval-required', nip: FIRST } },
    ]);
    await approve(world, { positionIds: ['kepala'] });
    expect(await choose({ approvalNumber: 'lain' })).toMatchObject({ status: 422 });
    expect(await choose({ approvalNumber: APPROVAL.number })).toMatchObject({ status: 201 });
  });
});
