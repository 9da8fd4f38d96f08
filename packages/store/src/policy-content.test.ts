import { hashContent } from '@kotak9/audit';
import { defaultRuleSet } from '@kotak9/rules';
import { agency, ruleSet } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { policyContentKey } from './keys.ts';
import { loadPolicyContent, loadRuleSet, NATIONAL_POLICY, putPolicyContent } from './policy-content.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const id = ruleSet('kota');

/** Each test its own title: what is verified once is kept by its hash. */
const store = async (changes: object) => {
  const table = new MemoryTable();
  const content = { ...defaultRuleSet, id, ...changes };
  const policy = { policyId: id, contentHash: hashContent(content) };
  await table.transact([putPolicyContent(kota, policy, content)]);
  return { table, policy };
};

describe('the content of a policy', () => {
  it('comes back as it was put, in its order', async () => {
    const { table, policy } = await store({ title: 'A' });
    const content = await loadPolicyContent(table, kota, policy);
    expect(JSON.stringify(content)).toBe(JSON.stringify({ ...defaultRuleSet, id, title: 'A' }));
  });

  it('of a preset needs no table', async () => {
    const table = new MemoryTable();
    expect(await loadRuleSet(table, kota, NATIONAL_POLICY)).toBe(defaultRuleSet);
    expect(await loadPolicyContent(table, kota, NATIONAL_POLICY)).toEqual(defaultRuleSet);
    expect(table.calls.get).toBe(0);
  });

  it('of a preset that said something else then is what it said then', async () => {
    const table = new MemoryTable();
    const content = { ...defaultRuleSet, title: 'Judul lama' };
    const then = { policyId: defaultRuleSet.id, contentHash: hashContent(content) };
    await table.transact([putPolicyContent(kota, then, content)]);
    expect((await loadRuleSet(table, kota, then)).title).toBe('Judul lama');
    expect(await loadPolicyContent(table, kota, then)).toEqual(content);
  });

  it('is read once for as long as it has its hash', async () => {
    const { table, policy } = await store({ title: 'B' });
    const first = await loadRuleSet(table, kota, policy);
    expect(await loadRuleSet(table, kota, policy)).toBe(first);
    expect(table.calls.get).toBe(1);
  });

  it('is refused where it is not what was validated, or not there', async () => {
    const { table, policy } = await store({ title: 'C' });
    const key = policyContentKey(kota, id, policy.contentHash);
    const content = JSON.stringify({ ...defaultRuleSet, id, title: 'C', cpnsAge: { min: 1, max: 99 } });
    await table.write({ update: key, set: { content } });
    await expect(loadRuleSet(table, kota, policy)).rejects.toThrow('not what was validated');
    await expect(loadRuleSet(table, agency('kab-keerom'), policy)).rejects.toThrow('is not stored');
  });

  it('takes what the service has learnt since from the national policy, and nothing else', async () => {
    const { 'jpt-madya': _target, ...targets } = defaultRuleSet.targets;
    const { readiness } = defaultRuleSet.talentPool;
    const { 'jpt-madya': _eselon, ...typicalEselon } = readiness.typicalEselon;
    const { bup, legalBasis, statuses } = defaultRuleSet.retirement;
    const { table, policy } = await store({
      title: 'D',
      preflight: undefined,
      retirement: { bup: { ...bup, administrator: 60 }, legalBasis, statuses },
      targets,
      talentPool: { ...defaultRuleSet.talentPool, readiness: { ...readiness, typicalEselon } },
      successorPolicy: { kind: 'TOP_1', boxes: [9], fallback: [] },
    });
    const loaded = await loadRuleSet(table, kota, policy);
    expect(loaded.preflight).toEqual(defaultRuleSet.preflight);
    expect(loaded.retirement.horizonMonths).toBe(defaultRuleSet.retirement.horizonMonths);
    expect(loaded.retirement.bup.administrator).toBe(60);
    expect(loaded.targets).toEqual(targets);
    expect(loaded.successorPolicy).toEqual({ kind: 'TOP_1', boxes: [9], fallback: [] });
  });

  it('is refused where it cannot be evaluated', async () => {
    const { table, policy } = await store({ title: 'E', ranking: [] });
    await expect(loadRuleSet(table, kota, policy)).rejects.toThrow('cannot be evaluated');
  });
});
