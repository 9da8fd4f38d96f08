import { hashContent } from '@kotak9/audit';
import { applyPatch, defaultRuleSet, RULE_SET_PRESETS } from '@kotak9/rules';
import { day, ruleSet } from '@kotak9/rules/testing';
import { loadPolicy, policyInForce } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import {
  createPolicyWorld,
  DRAFTER,
  draftBody,
  LENIENT,
  member,
  POLICY,
  validatePolicy,
} from '../policy-world.ts';
import { faultyFields } from '../test-world.ts';
import { JAYAPURA } from '../worker-world.ts';

const shown = `GET /v1/policies/${POLICY}`;
const edit = `PUT /v1/policies/${POLICY}`;
const validation = `POST /v1/policies/${POLICY}/validation`;
const checking = { ...DRAFTER, body: {} };
const { id: _id, ...editBody } = draftBody();

describe('GET /v1/policies', () => {
  it('lists the presets, the national one in force', async () => {
    const { api } = createPolicyWorld();
    const { body } = await api.call('GET /v1/policies', { role: 'auditor' });

    expect(body).toMatchObject({
      items: RULE_SET_PRESETS.map(({ id }) => ({
        id,
        preset: true,
        status: id === defaultRuleSet.id ? 'in-force' : 'validated',
        version: 0,
      })),
    });
  });

  it('shows a preset whole, and nothing under an unknown id', async () => {
    const { api } = createPolicyWorld();
    expect((await api.call('GET /v1/policies/bkn-411-2025')).body).toMatchObject({
      contentHash: hashContent(defaultRuleSet),
      ruleSet: { id: 'bkn-411-2025' },
      activations: [],
    });
    expect(await api.call('GET /v1/policies/nowhere')).toMatchObject({ status: 404 });
  });

  it('says what holds on a day', async () => {
    const { api } = createPolicyWorld();
    const answer = await api.call('GET /v1/policies/in-force?at=2026-01-01');
    expect(answer.body).toMatchObject({ at: '2026-01-01', policyId: 'bkn-411-2025', activation: null });
    expect((await api.call('GET /v1/policies/in-force')).body).toMatchObject({ at: '2026-08-03' });
  });
});

describe('POST /v1/policies', () => {
  it('drafts from a preset and a patch', async () => {
    const { api } = createPolicyWorld();
    const answer = await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });

    const content = applyPatch(applyPatch(defaultRuleSet, LENIENT), {
      id: POLICY,
      title: draftBody().title,
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/policies/${POLICY}` },
      body: {
        id: POLICY,
        status: 'draft',
        basedOn: 'bkn-411-2025',
        contentHash: hashContent(content),
        version: 1,
      },
    });
    expect(await api.call(shown)).toMatchObject({ status: 200, body: answer.body });
    expect(api.events('policy.drafted')).toMatchObject([
      { actor: { sub: 'anggota-1' }, data: { policyId: POLICY, contentHash: hashContent(content) } },
    ]);
  });

  it('takes a whole rule set as it is, even one that cannot be evaluated', async () => {
    const { api } = createPolicyWorld();
    const body = draftBody({ basedOn: null, patch: null, ruleSet: { weights: 'later' } });
    const answer = await api.call('POST /v1/policies', { ...DRAFTER, body });
    expect(answer).toMatchObject({ status: 201, body: { ruleSet: { id: POLICY, weights: 'later' } } });
  });

  it.each([
    ['no source', { basedOn: null, patch: null }, 'basedOn'],
    ['two sources', { patch: null, ruleSet: {} }, 'basedOn'],
    ['a patch of nothing', { basedOn: null, ruleSet: {} }, 'basedOn'],
    ['the word of a route', { id: 'in-force' }, 'id'],
    ['more than an item holds', { patch: { notes: 'x'.repeat(300_000) } }, 'ruleSet'],
  ])('refuses %s', async (_, changes, field) => {
    const { api } = createPolicyWorld();
    const answer = await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody(changes) });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual([field]);
    expect(api.table.all()).toEqual([]);
  });

  it('refuses an id that is taken or shipped, and an unknown base', async () => {
    const { api } = createPolicyWorld();
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    const before = api.table.all();
    for (const id of [POLICY, 'bkn-411-2025'])
      expect(await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody({ id }) })).toMatchObject({
        status: 409,
        body: { code: 'resource/duplicate' },
      });
    const unknown = await api.call('POST /v1/policies', {
      ...DRAFTER,
      body: draftBody({ id: 'lain', basedOn: 'nowhere' }),
    });
    expect(unknown).toMatchObject({ status: 400, body: { code: 'reference/unknown' } });
    expect(api.table.all()).toEqual(before);
  });

  it('keeps each agency to itself', async () => {
    const world = createPolicyWorld();
    await validatePolicy(world);
    const away = { agency: 'kab-keerom', role: 'auditor' } as const;
    expect(await world.api.call(shown, away)).toMatchObject({ status: 404 });
    for (const act of ['validation', 'activation', 'replay']) {
      const body =
        act === 'activation'
          ? {
              from: '2026-08-03',
              minutesNumber: 'x',
              signatories: [{ nip: '196803151993031004', body: 'x' }],
            }
          : {};
      const call = { ...member('lain', 'kab-keerom'), body };
      expect(await world.api.call(`POST /v1/policies/${POLICY}/${act}`, call), act).toMatchObject({
        status: 404,
      });
    }
  });
});

describe('PUT /v1/policies/{id}', () => {
  it('replaces the content of a draft and drops the one before', async () => {
    const { api } = createPolicyWorld();
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    const call = { ...member('anggota-3'), body: { ...editBody, patch: {} }, headers: { 'If-Match': '"1"' } };
    expect(await api.call(edit, call)).toMatchObject({ status: 200, headers: { etag: '"2"' } });

    expect(api.table.all().filter(({ sk }) => sk.startsWith('CONTENT#'))).toHaveLength(1);
    expect(api.events('policy.drafted')).toHaveLength(2);
    expect((await loadPolicy(api.table, JAYAPURA, ruleSet(POLICY)))?.policy.draftedBy).toBe('anggota-3');
    const same = { ...call, headers: { 'If-Match': '"2"' } };
    expect(await api.call(edit, same)).toMatchObject({ status: 200 });
    expect(await api.call(shown)).toMatchObject({ status: 200, body: { version: 3 } });
  });

  it('refuses without a version, with a stale one, and whatever is validated', async () => {
    const world = createPolicyWorld();
    const { api } = world;
    await validatePolicy(world);
    const before = api.table.all();
    expect(await api.call(edit, { ...DRAFTER, body: editBody })).toMatchObject({ status: 428 });
    const call = { ...DRAFTER, body: editBody, headers: { 'If-Match': '"2"' } };
    expect(await api.call(edit, call)).toMatchObject({ status: 409, body: { code: 'policy/not-draft' } });
    const preset = await api.call('PUT /v1/policies/bkn-411-2025', call);
    expect(preset).toMatchObject({ status: 409, body: { code: 'policy/not-draft' } });
    expect(api.table.all()).toEqual(before);
  });
});

describe('POST /v1/policies/{id}/validation', () => {
  it('names every planted fault by its path, and leaves the draft as it is', async () => {
    const { api } = createPolicyWorld();
    const patch = {
      talentMix: { performance: 60 },
      axes: { performance: { levels: [{ level: 'di-atas-ekspektasi', from: 80, inclusive: true }] } },
      ranking: ['box', 'score'],
      retirement: { horizonMonths: 24 },
      validTo: '2020-01-01',
    };
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody({ patch }) });
    const before = api.table.all();
    const answer = await api.call(validation, checking);

    expect(answer).toMatchObject({ status: 422, body: { code: 'policy/faulty' } });
    expect(new Set(faultyFields(answer))).toEqual(
      new Set(['talentMix', 'axes.performance.levels', 'ranking', 'validTo']),
    );
    expect(api.table.all()).toEqual(before);
  });

  it('names the path of what has the wrong shape', async () => {
    const { api } = createPolicyWorld();
    const patch = { competency: { assessmentValidYears: 'tiga' }, ranking: ['usia', 'nip'] };
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody({ patch }) });
    const answer = await api.call(validation, checking);
    expect(faultyFields(answer)).toEqual(['competency.assessmentValidYears', 'ranking[0]']);
  });

  it('fixes the content under its hash', async () => {
    const { api } = createPolicyWorld();
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    const answer = await api.call(validation, checking);
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'validated', version: 2, draftedBy: 'anggota-1', validatedBy: 'anggota-1' },
    });
    expect((await api.call(shown)).body).toEqual(answer.body);
    expect(await api.call(validation, checking)).toMatchObject({
      status: 409,
      body: { code: 'policy/not-draft' },
    });
  });

  it('refuses a stale version and an unknown policy', async () => {
    const { api } = createPolicyWorld();
    await api.call('POST /v1/policies', { ...DRAFTER, body: draftBody() });
    const stale = { ...checking, headers: { 'If-Match': '"9"' } };
    expect(await api.call(validation, stale)).toMatchObject({ status: 412 });
    expect(await api.call('POST /v1/policies/nowhere/validation', checking)).toMatchObject({ status: 404 });
  });
});

describe('content', () => {
  it('that was tampered with is shown to nobody', async () => {
    const world = createPolicyWorld();
    const { api } = world;
    await validatePolicy(world);
    const stored = api.table.all().find(({ sk }) => sk.startsWith('CONTENT#'));
    if (!stored) throw new Error('No content was stored');
    const { pk, sk } = stored;
    const content = String(stored['content']).replace('"from":79', '"from":70');
    await api.table.write({ update: { pk, sk }, set: { content } });

    expect(await api.call(shown)).toMatchObject({ status: 500 });
    expect(await policyInForce(api.table, JAYAPURA, day('2026-08-03'))).toBe(defaultRuleSet);
  });
});
