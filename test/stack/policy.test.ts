import type { RunningStack } from '@kotak9/local';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs, eventually } from '../support/api.ts';
import { ADMINISTRATORS, HEAD, recordSmallCity, SUPERVISORS } from '../support/small-city.ts';
import { startTestStack } from '../support/test-stack.ts';

let stack: RunningStack;
let hr: Api;
let committee: Api;

beforeAll(async () => {
  stack = await startTestStack('2026-08-03');
  hr = apiAs(stack.url, stack.token({ role: 'hr-admin', agency: 'kota-uji' }));
  committee = apiAs(stack.url, stack.token({ role: 'talent-committee', agency: 'kota-uji' }));
  await recordSmallCity(hr, 2026);
  await stack.idle();
});
afterAll(() => stack.close());

const EVERYBODY = [HEAD, ...ADMINISTRATORS, ...SUPERVISORS];
const Standing = z.object({ box: z.number().nullable(), ruleSet: z.string() });
const Replay = z.object({
  state: z.string(),
  movers: z.object({
    items: z.array(z.object({ nip: z.string(), after: z.object({ box: z.number().nullable() }) })),
  }),
});
const Accepted = z.object({ id: z.string() });
const Activated = z.object({ activations: z.array(z.object({ recalculationId: z.string() })) });

const standings = async () => {
  const answers = await Promise.all(EVERYBODY.map((nip) => hr.get(`/v1/asn/${nip}/placement`)));
  return new Map(answers.map(({ body }, at) => [EVERYBODY[at] ?? '', Standing.parse(body)]));
};

const finished = (path: string) =>
  eventually(
    () => committee.get(path),
    ({ body }) => JSON.stringify(body).includes('"state":"finished"'),
  );

const activation = {
  from: '2026-08-03',
  minutesNumber: 'BA-1/KT/2026',
  signatories: [{ nip: HEAD, body: 'Komite Talenta' }],
};

describe('a policy, from replay to activation', () => {
  it('foretells in a replay, which changes no placement, what its activation then does', async () => {
    const before = await standings();
    const asked = await committee.post('/v1/policies/kemenkeu-type/replay', {});
    expect(asked.status).toBe(202);
    const { body } = await finished(`/v1/replays/${Accepted.parse(asked.body).id}`);
    const movers = Replay.parse(body).movers.items;
    expect(movers.length).toBeGreaterThan(0);
    await stack.idle();
    expect(await standings()).toEqual(before);

    const activated = await committee.post('/v1/policies/kemenkeu-type/activation', activation);
    expect(activated.status).toBe(202);
    const recalculation = Activated.parse(activated.body).activations.at(-1)?.recalculationId;
    expect((await finished(`/v1/recalculations/${recalculation}`)).body).toMatchObject({
      people: { done: EVERYBODY.length, total: EVERYBODY.length },
    });
    const after = await standings();
    for (const [nip, { box }] of before) {
      const mover = movers.find((one) => one.nip === nip);
      expect(after.get(nip)).toEqual({ box: mover ? mover.after.box : box, ruleSet: 'kemenkeu-type' });
    }
  });

  it('does nothing twice when it is activated again', async () => {
    await stack.idle();
    const events = () => hr.get(`/v1/asn/${ADMINISTRATORS[0]}/events?limit=1000`);
    const before = await events();
    const again = await committee.post('/v1/policies/kemenkeu-type/activation', activation);
    expect(again.status).toBe(202);
    await stack.idle();
    expect((await events()).body).toEqual(before.body);
  });

  it('names every fault of a policy that cannot be evaluated, by its path', async () => {
    const drafted = await committee.post('/v1/policies', {
      id: 'kota-uji-2027',
      title: 'Kebijakan 2027',
      basedOn: 'bkn-411-2025',
      patch: { talentMix: { performance: 60 }, successorPolicy: { boxes: [] } },
    });
    expect(drafted.status).toBe(201);
    const refused = await committee.post('/v1/policies/kota-uji-2027/validation', {});
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'policy/faulty',
        errors: expect.arrayContaining([
          expect.objectContaining({ field: expect.stringContaining('talentMix') }),
          expect.objectContaining({ field: expect.stringContaining('successorPolicy.boxes') }),
        ]),
      },
    });
    expect((await hr.post('/v1/policies/kota-uji-2027/validation', {})).status).toBe(403);
  });
});
