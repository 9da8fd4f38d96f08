import { hashContent } from '@kotak9/audit';
import { defaultRuleSet } from '@kotak9/rules';
import { day, ruleSet } from '@kotak9/rules/testing';
import { loadTimeline, policyAggregate, policyInForce, policyNamed, verifyAggregate } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import {
  activate,
  activationBody,
  createPolicyWorld,
  DRAFTER,
  draftBody,
  POLICY,
  SECOND,
  setNow,
  validatePolicy,
} from '../policy-world.ts';
import { JAYAPURA } from '../worker-world.ts';

const activation = `POST /v1/policies/${POLICY}/activation`;
const shown = `GET /v1/policies/${POLICY}`;

const createValidated = async () => {
  const world = createPolicyWorld();
  await validatePolicy(world);
  return world;
};

describe('POST /v1/policies/{id}/activation', () => {
  it('puts the policy in force from the day on, and starts the recalculation with it', async () => {
    const world = await createValidated();
    const { api } = world;
    const answer = await api.call(activation, { ...SECOND, body: activationBody() });

    expect(answer).toMatchObject({
      status: 202,
      headers: { location: '/v1/recalculations/rec-0001', etag: '"3"' },
      body: {
        status: 'in-force',
        activations: [
          {
            from: '2026-08-03',
            draftedBy: 'anggota-1',
            activatedBy: 'anggota-2',
            signatories: [{ body: 'Komite Talenta' }],
          },
        ],
      },
    });
    expect((await api.call(shown)).body).toEqual(answer.body);
    const { table } = api;
    expect(await policyInForce(table, JAYAPURA, day('2026-08-02'))).toBe(defaultRuleSet);
    expect((await policyInForce(table, JAYAPURA, day('2026-08-03'))).id).toBe(POLICY);
    expect(api.events('recalculation.started')).toMatchObject([
      { data: { runId: 'rec-0001', policyId: POLICY, day: '2026-08-03' } },
    ]);
    expect((await api.call('GET /v1/recalculations/rec-0001')).body).toMatchObject({ state: 'queued' });
    expect((await api.call('GET /v1/policies/in-force')).body).toMatchObject({ policyId: POLICY });
  });

  it('signs with a hash over all that was agreed, in a chain that verifies', async () => {
    const world = await createValidated();
    await activate(world);
    const { table } = world.api;
    const [entry] = (await loadTimeline(table, JAYAPURA)).activations;
    if (!entry) throw new Error('Nothing was activated');
    const { activationHash, recalculationId: _run, ...signed } = entry;

    expect(activationHash).toBe(hashContent(signed));
    expect(world.api.events('policy.activated')).toMatchObject([
      {
        actor: { sub: 'anggota-2' },
        data: { activationHash, contentHash: entry.contentHash, supersedes: null },
      },
    ]);
    expect(await verifyAggregate(table, policyAggregate(JAYAPURA, ruleSet(POLICY)))).toEqual([]);
  });

  it('is refused to whoever drafted it, and the attempt is recorded', async () => {
    const { api } = await createValidated();
    const answer = await api.call(activation, { ...DRAFTER, body: activationBody() });

    expect(answer).toMatchObject({ status: 403, body: { code: 'policy/second-person-required' } });
    expect(api.events('policy.refused')).toMatchObject([
      { actor: { sub: 'anggota-1' }, data: { policyId: POLICY, code: 'policy/second-person-required' } },
    ]);
    expect(api.events('policy.activated')).toEqual([]);
    expect((await loadTimeline(api.table, JAYAPURA)).activations).toEqual([]);
    expect(await api.call(activation, { ...SECOND, body: activationBody() })).toMatchObject({ status: 202 });
  });

  it('does nothing twice, however often and at once it is repeated', async () => {
    const { api } = await createValidated();
    const call = { ...SECOND, body: activationBody() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.call(activation, call)));
    const stored = api.table.all();
    const again = await api.call(activation, call);

    for (const answer of [...answers, again]) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(202);
    expect(api.events('policy.activated')).toHaveLength(1);
    expect(api.events('recalculation.started')).toHaveLength(1);
    expect(api.table.all()).toEqual(stored);
  });

  it('waits for a day to come, and starts nothing before', async () => {
    const world = await createValidated();
    const { api } = world;
    expect(await activate(world, '2026-09-01')).toMatchObject({ status: 'scheduled' });

    expect(api.events('recalculation.started')).toEqual([]);
    expect(await api.call('GET /v1/recalculations/rec-0001')).toMatchObject({ status: 404 });
    expect((await api.call('GET /v1/policies/in-force')).body).toMatchObject({ policyId: 'bkn-411-2025' });
    expect((await api.call('GET /v1/policies/in-force?at=2026-09-01')).body).toMatchObject({
      policyId: POLICY,
    });
    setNow(world, '2026-09-01T01:00:00.000Z');
    expect((await api.call(shown)).body).toMatchObject({ status: 'in-force' });
  });

  it('takes a preset directly, and keeps what it said', async () => {
    const world = createPolicyWorld();
    const { api } = world;
    await activate(world, '2026-08-03', 'permenpanrb-3-2020');

    expect((await policyInForce(api.table, JAYAPURA, day('2026-08-03'))).id).toBe('permenpanrb-3-2020');
    expect(api.table.all().some(({ sk }) => sk.startsWith('CONTENT#permenpanrb-3-2020#'))).toBe(true);
    const { body } = await api.call('GET /v1/policies');
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: 'permenpanrb-3-2020', preset: true, status: 'in-force', version: 1 }),
        expect.objectContaining({ id: 'bkn-411-2025', status: 'validated' }),
      ]),
    });
  });

  it('supersedes, and may come back', async () => {
    const world = await createValidated();
    await activate(world);
    await activate(world, '2026-08-03', 'bkn-411-2025');
    expect((await world.api.call(shown)).body).toMatchObject({ status: 'superseded' });
    expect(world.api.events('policy.activated').map(({ data }) => data)).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ policyId: 'bkn-411-2025', supersedes: POLICY })]),
    );
    await activate(world);
    expect((await world.api.call(shown)).body).toMatchObject({
      status: 'in-force',
      activations: [{ recalculationId: 'rec-0001' }, { recalculationId: 'rec-0003' }],
    });
    expect((await policyNamed(world.api.table, JAYAPURA, ruleSet('bkn-411-2025'))).id).toBe('bkn-411-2025');
    await expect(policyNamed(world.api.table, JAYAPURA, ruleSet('nowhere'))).rejects.toThrow(
      'No policy nowhere',
    );
  });

  it('never lies before the latest activation; on the same day the later one holds', async () => {
    const world = await createValidated();
    await activate(world, '2026-09-01');
    const early = await world.api.call('POST /v1/policies/bkn-411-2025/activation', {
      ...SECOND,
      body: activationBody('2026-08-31'),
    });
    expect(early).toMatchObject({ status: 422, body: { code: 'policy/date-too-early' } });
    expect(JSON.stringify(early.body)).toContain('2026-09-01');
    await activate(world, '2026-09-01', 'bkn-411-2025');
    expect((await policyInForce(world.api.table, JAYAPURA, day('2026-09-01'))).id).toBe('bkn-411-2025');
    expect((await world.api.call(shown)).body).toMatchObject({ status: 'superseded' });
  });

  it.each([
    ['2026-08-03', '2026-08-03', '2026-08-03', 202],
    ['2026-08-03', '2026-08-04', '2026-12-31', 422],
    ['2026-08-03', '2026-01-01', '2026-08-02', 422],
    ['2026-08-03', '2026-01-01', null, 202],
  ])('on %s, of a policy valid from %s to %s: %s', async (from, validFrom, validTo, status) => {
    const world = createPolicyWorld();
    await validatePolicy(world, POLICY, { validFrom, validTo });
    const answer = await world.api.call(activation, { ...SECOND, body: activationBody(from) });
    expect(answer.status).toBe(status);
    if (status === 422) expect(answer.body).toMatchObject({ code: 'policy/not-valid-then' });
  });

  it('refuses a draft, an unknown policy, a stale version, and whatever lacks minutes or signatures', async () => {
    const { api } = createPolicyWorld();
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    const before = api.table.all();
    const call = { ...SECOND, body: activationBody() };
    expect(await api.call(activation, call)).toMatchObject({
      status: 409,
      body: { code: 'policy/not-validated' },
    });
    expect(await api.call('POST /v1/policies/nowhere/activation', call)).toMatchObject({ status: 404 });
    expect(await api.call(activation, { ...call, headers: { 'If-Match': '"7"' } })).toMatchObject({
      status: 412,
    });
    const unsigned = { ...activationBody(), signatories: [] };
    expect(await api.call(activation, { ...SECOND, body: unsigned })).toMatchObject({ status: 400 });
    expect(api.table.all()).toEqual(before);
  });

  it('does not name the signatories on the bus', async () => {
    const world = await createValidated();
    await activate(world);
    const text = JSON.stringify(world.api.events('policy.activated').map(({ data }) => data));
    expect(text).not.toContain('196803151993031004');
    expect(text).not.toContain('Komite');
  });
});
