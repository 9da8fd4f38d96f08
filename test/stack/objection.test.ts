import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, eventually } from '../support/api.ts';
import { CALLERS } from '../support/callers.ts';
import { ADMINISTRATORS, recordSmallCity } from '../support/small-city.ts';
import { startTestStack } from '../support/test-stack.ts';

const NIP = ADMINISTRATORS[3];

let stack: RunningStack;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
});
afterAll(() => stack.close());

const KINDS = [
  'performance',
  'assessments',
  'education',
  'training',
  'career',
  'awards',
  'assignments',
  'feedback',
  'discipline',
] as const;
const Entries = z.object({ items: z.array(z.looseObject({ year: z.number().optional() })) });

/** Every input of the person, and the record itself without the version that each change moves. */
const recordOf = async (hr: Api) => {
  const kinds = await Promise.all(KINDS.map((kind) => hr.get(`/v1/asn/${NIP}/${kind}`)));
  const { version: _version, ...record } = z.looseObject({}).parse((await hr.get(`/v1/asn/${NIP}`)).body);
  const inputs = kinds.map(({ body }, at) => [KINDS[at] ?? '', Entries.parse(body).items] as const);
  const rating = inputs[0]?.[1].find(({ year }) => year === 2025);
  const others = inputs.map(([kind, items]) => [kind, items.filter((item) => item !== rating)]);
  return { rating, others, record };
};

const Filed = z.object({ id: z.string(), version: z.number() });
const Ruled = z.object({
  rulings: z.array(z.object({ placement: z.object({ after: z.object({ box: z.number() }) }) })),
});

const rating = { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' };

describe.each(CALLERS)('an objection, from filing to the new placement, by $caller', ({ agency, as }) => {
  let hr: Api;
  let committee: Api;
  let person: Api;

  beforeAll(async () => {
    hr = as(stack.url, stack.token({ role: 'hr-admin', agency }));
    committee = as(stack.url, stack.token({ role: 'talent-committee', agency }));
    person = as(stack.url, stack.token({ role: 'asn', agency, nip: NIP }));
    await recordSmallCity(hr, 2026);
    await stack.idle();
  });

  it('changes exactly the contested item, and the placement follows as the ruling said', async () => {
    const before = await recordOf(hr);
    expect(before.rating).toMatchObject({ predikat: 'baik' });
    const filed = await person.post(`/v1/asn/${NIP}/objections`, {
      kind: 'performance',
      claim: 'wrong-content',
      id: '2025',
      correction: rating,
      statement: 'Predikat pada e-Kinerja adalah Sangat Baik.',
      evidence: ['SKP 2025'],
    });
    expect(filed.status).toBe(201);
    const { id } = Filed.parse(filed.body);
    expect(await hr.put(`/v1/asn/${NIP}/performance/2025`, rating)).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });

    // the refused attempt is on the objection's own chain: whoever rules reads it first
    const { version } = Filed.parse((await committee.get(`/v1/objections/${id}`)).body);
    const ruled = await committee.post(
      `/v1/objections/${id}/ruling`,
      { outcome: 'dikabulkan', reason: 'Sesuai dengan dokumen SKP.' },
      { headers: { 'if-match': `"${version}"` } },
    );
    expect(ruled.status).toBe(201);
    const foretold = Ruled.parse(ruled.body).rulings.at(-1)?.placement.after;
    await stack.idle();

    const placed = await eventually(
      () => hr.get(`/v1/asn/${NIP}/placement`),
      ({ body }) => JSON.stringify(body).includes(`"box":${foretold?.box},`),
    );
    expect(placed.body).toMatchObject(foretold ?? {});
    const after = await recordOf(hr);
    expect(after.rating).toMatchObject({ predikat: 'sangat-baik' });
    expect(after.others).toEqual(before.others);
    expect(after.record).toEqual(before.record);
  });
});
