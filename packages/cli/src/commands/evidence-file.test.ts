import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashContent, hashEvent } from '@kotak9/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command.ts';

const content = {
  vacancyId: 'vac-kepala-1',
  positionId: 'kepala',
  ruleSet: 'bkn-411-2025',
  appointmentDate: '2026-08-03',
  candidates: [{ nip: '1', rank: 1, name: 'A' }],
  shortlist: ['1'],
  excluded: [],
};
const policy = { id: 'bkn-411-2025' };

const bundleOf = (chosen: string) => {
  const told = [
    ['succession-list.published.v1', { contentHash: hashContent(content) }],
    ['appointment.decided.v1', { nip: chosen, rank: 1, reasonGiven: false }],
  ] as const;
  const events: { readonly hash: string }[] = [];
  for (const [type, data] of told) {
    const event = {
      id: `e-${events.length}`,
      type,
      time: '2026-08-03T01:00:00.000Z',
      agency: 'kota-uji',
      subject: 'vacancy/vac-kepala-1',
      seq: events.length + 1,
      actor: { sub: 'u-1', role: 'appointing-official' },
      correlationId: 'c-1',
      data,
      prevHash: events.at(-1)?.hash ?? null,
    };
    events.push({ ...event, hash: hashEvent(event) });
  }
  return {
    format: 'kotak9-evidence/1',
    agency: 'kota-uji',
    subject: 'vacancy/vac-kepala-1',
    title: 'Kepala',
    head: { seq: 2, hash: events.at(-1)?.hash },
    events,
    publications: [{ seq: 1, list: { ...content, contentHash: hashContent(content) } }],
    policies: [{ policyId: policy.id, contentHash: hashContent(policy), content: policy }],
  };
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotak9-evidence-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verify = async (name: string, bundle: unknown, flags = '') => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(bundle));
  return runCommand(`verify --evidence ${file} ${flags}`.trim(), { session: null });
};

describe('verify --evidence', () => {
  it('finds a bundle whole, without a network', async () => {
    expect(await verify('whole.json', bundleOf('1'))).toMatchObject({
      exitCode: 0,
      seen: [],
      out: '2 events, 1 published lists, 1 decisions\nThe evidence is whole.\n',
    });
  });

  it('ends with 1 where a decision is not on the list, and says so', async () => {
    const { exitCode, out } = await verify('outside.json', bundleOf('2'));
    expect(exitCode).toBe(1);
    expect(out).toContain('decision outside of the list #2');
    const told = await verify('outside.json', bundleOf('2'), '--json');
    expect(JSON.parse(told.out)).toMatchObject({ whole: false, faults: [{ kind: 'not-on-list', seq: 2 }] });
  });

  it('takes nothing else for a bundle, and nothing for no proof', async () => {
    expect((await verify('other.json', { format: 'x' })).exitCode).toBe(2);
    const empty = { ...bundleOf('1'), head: { seq: 0, hash: '' }, events: [], publications: [] };
    expect((await verify('empty.json', empty)).exitCode).toBe(1);
    expect((await runCommand(`verify 1 --evidence ${folder}/whole.json`)).exitCode).toBe(2);
  });
});
