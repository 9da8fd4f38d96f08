import { verifyEvidence } from '@kotak9/audit';
import { oversightOperations } from '@kotak9/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createOpen, decide, REASON } from '../api-appointments/decision-calls.ts';
import { activationBody, createPolicyWorld, DRAFTER, POLICY, validatePolicy } from '../policy-world.ts';
import { FIRST, FOURTH, SECOND } from '../test-bodies.ts';
import { DECREE, draft, LIST, place, publish, VACANCY } from '../test-succession.ts';
import { cursorOf, type World } from '../test-world.ts';

let world: World;
beforeEach(async () => {
  world = await createOpen();
});

const read = (path: string, call: Parameters<World['call']>[1] = {}) =>
  world.call(`GET /v1/${path}`, { role: 'auditor', ...call });
const evidence = async () =>
  oversightOperations.getVacancyEvidence.answer.parse((await read(`vacancies/${VACANCY}/evidence`)).body);

describe('GET /v1/decisions', () => {
  it('shows each choice with its rank, its reason and what it rests on', async () => {
    await decide(world, { nip: SECOND, reason: REASON });
    expect((await read('decisions')).body).toMatchObject({
      items: [
        {
          vacancyId: VACANCY,
          listId: LIST,
          title: 'Kepala Dinas',
          chosen: { nip: SECOND, rank: 2, score: expect.any(Number) },
          first: { nip: FIRST },
          shortlisted: 3,
          reason: REASON,
          decreeNumber: DECREE.decreeNumber,
          decidedBy: 'user-appointing-official',
          contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          ruleSet: 'bkn-411-2025',
        },
      ],
      next: null,
    });
  });

  it('keeps what was decided when nothing comes of it', async () => {
    await decide(world, { nip: FIRST, effectiveDate: '2026-08-10' });
    await world.call(`PATCH /v1/asn/${FIRST}`, {
      body: { status: 'berhenti' },
      headers: {
        'If-Match': String(world.events('').filter(({ subject }) => subject === `asn/${FIRST}`).length),
      },
    });
    expect((await read('decisions')).body).toMatchObject({ items: [{ chosen: { nip: FIRST, rank: 1 } }] });
  });

  it('goes by the day in Jayapura, both ends included', async () => {
    // 00:30 of 4 August in Jayapura, still 3 August in UTC
    world.setNow('2026-08-03T15:30:00.000Z');
    await decide(world, { nip: FIRST });
    const found = async (query: string) =>
      z.object({ items: z.array(z.unknown()) }).parse((await read(`decisions?${query}`)).body).items.length;
    expect(await found('from=2026-08-04&to=2026-08-04')).toBe(1);
    expect(await found('to=2026-08-03')).toBe(0);
    expect(await found('from=2026-08-05')).toBe(0);
  });
});

describe('GET /v1/refusals', () => {
  it('shows who tried what, with which roles, and why not', async () => {
    await decide(world, { nip: FOURTH });
    world.setNow('2026-08-03T02:00:00.000Z');
    await decide(world, { nip: FIRST }, { role: ['hr-admin', 'appointing-official'] });
    expect((await read('refusals')).body).toMatchObject({
      items: [
        {
          act: 'appointment',
          code: 'appointment/not-among-three',
          subject: `vacancy/${VACANCY}`,
          sub: 'user-appointing-official',
          roles: ['appointing-official'],
          nip: FOURTH,
        },
        { code: 'auth/role-conflict', roles: ['hr-admin', 'appointing-official'] },
      ],
    });
    expect((await read('refusals?code=auth/role-conflict')).body).toMatchObject({
      items: [{ code: 'auth/role-conflict' }],
      next: null,
    });
  });

  it('turns pages, and takes no cursor of another agency', async () => {
    await decide(world, { nip: FOURTH });
    world.setNow('2026-08-03T02:00:00.000Z');
    await decide(world, { nip: SECOND });
    const cursor = cursorOf(await read('refusals?limit=1'));
    expect((await read(`refusals?cursor=${cursor}`)).body).toMatchObject({
      items: [{ code: 'appointment/reason-required' }],
      next: null,
    });
    expect(await read(`refusals?cursor=${cursor}`, { agency: 'kab-keerom' })).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });

  it('shows a policy that its own drafter tried to activate', async () => {
    const policies = createPolicyWorld();
    await validatePolicy(policies);
    world = policies.api;
    await world.call(`POST /v1/policies/${POLICY}/activation`, { ...DRAFTER, body: activationBody() });
    expect((await read('refusals')).body).toMatchObject({
      items: [{ act: 'policy', code: 'policy/second-person-required', sub: 'anggota-1', nip: null }],
    });
  });
});

describe('GET /v1/vacancies/{id}/evidence', () => {
  it('is whole: history, frozen lists and policy give their hashes, and the choice was on the list', async () => {
    await decide(world, { nip: FOURTH });
    await decide(world, { nip: SECOND, reason: REASON });
    const bundle = await evidence();
    expect(verifyEvidence(bundle)).toMatchObject({ faults: [], publications: 1, decisions: 1 });
    expect(bundle.policies).toMatchObject([{ policyId: 'bkn-411-2025' }]);
  });

  it('has every list that was frozen, withdrawn ones too', async () => {
    await world.call(`POST /v1/succession-lists/${LIST}/withdrawal`, {
      role: 'talent-committee',
      body: { reason: 'Diperiksa ulang' },
    });
    await world.post([
      `/v1/asn/${FIRST}/discipline`,
      { level: 'sedang', from: '2026-08-01', until: '2027-07-31' },
    ]);
    await place(world, FIRST);
    await draft(world);
    await publish(world);
    await decide(world, { nip: SECOND, reason: REASON });
    expect(verifyEvidence(await evidence())).toMatchObject({ faults: [], publications: 2, decisions: 1 });
  });

  it('shows what somebody changed behind the back of the service', async () => {
    await decide(world, { nip: SECOND, reason: REASON });
    const decided = world.events('appointment.decided')[0];
    if (decided === undefined) throw new Error('Nothing was decided');
    await world.table.write({
      put: { ...decided, data: { ...z.object({}).loose().parse(decided['data']), rank: 1 } },
    });
    const { faults } = verifyEvidence(await evidence());
    expect(faults).toContainEqual({ kind: 'altered', seq: decided['seq'] });
    expect(faults).toContainEqual({ kind: 'not-on-list', seq: decided['seq'] });
  });

  it('is of the own agency only', async () => {
    expect(await read(`vacancies/${VACANCY}/evidence`, { agency: 'kab-keerom' })).toMatchObject({
      status: 404,
    });
    await decide(world, { nip: FOURTH });
    await decide(world, { nip: FIRST });
    for (const path of ['decisions', 'refusals'])
      expect((await read(path, { agency: 'kab-keerom' })).body).toEqual({ items: [], next: null });
  });
});

describe('who may read them', () => {
  it.each([
    ['decisions', ['auditor', 'hr-admin', 'talent-committee']],
    ['refusals', ['auditor']],
    [`vacancies/${VACANCY}/evidence`, ['auditor']],
  ])('%s: %s', async (path, allowed) => {
    for (const role of [
      'auditor',
      'hr-admin',
      'talent-committee',
      'appointing-official',
      'assessor',
      'asn',
    ] as const)
      expect((await read(path, { role })).status, role).toBe(allowed.includes(role) ? 200 : 403);
  });
});
